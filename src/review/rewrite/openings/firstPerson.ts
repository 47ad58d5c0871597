import { afterFirstClause } from '../clause.ts'
import { blank, inTurn, type Task } from '../task.ts'

const WE =
  /^(?:we(?:, as a team,)?|my team and i|(?:our|my) ((?:[a-z-]+ ){0,2}(?:team|squad|group|department|class)))(?:'ve| have| had| also)? (?=[a-z])/i

/** Drops "I" and "my" and keeps the fact. "We" stays shared work: the team stays in the sentence. */
export function withoutFirstPerson(text: string, task: Task): string {
  if (/^(?:it|there|this) /i.test(text)) return text
  const led = /^((?:together |along )?with .{3,40}?),? (?:I|we) (?=[a-z])/i.exec(text)
  if (led) return afterFirstClause(withoutI(text.slice(led[0].length)), ` ${led[1]!.toLowerCase()}`)
  const we = WE.exec(text)
  const plain = withoutI(we ? text.slice(we[0].length) : text)
  if (!we) return plain
  const team = we[1]
    ? `the ${we[1]}`
    : blank(
        task,
        inTurn(['your team', 'whom you did it with', 'which team'], task),
        'Who did this with you, and which part was yours?',
      )
  return withTeam(plain, ` with ${team}`)
}

/** Before " and the customers …": a new subject ends the clause as a comma does. */
function withTeam(text: string, words: string): string {
  const other = /,? and (?:the|its|their) [a-z-]+ [a-z]+(?:ed|s)\b/.exec(text)
  return other ? text.slice(0, other.index) + words + text.slice(other.index) : afterFirstClause(text, words)
}

function withoutI(text: string): string {
  return text
    .replace(
      /^I(?:'ve| have| had|'m| am| was| also| then)*(?: (?:also|then|currently|personally|successfully))? (?=[a-z])/,
      '',
    )
    .replace(
      /([,;]|\b(?:and|but|then|where|while))((?: [a-z]+)?) (?:I|we)(?:'ve| have| had)? (?:also )?(?=[a-z])/g,
      '$1$2 ',
    )
    .replace(/ (?:all by |by )?myself\b/g, '')
    .replace(/\b([Mm]y|[Oo]ur) (?=\S)/g, (_, word: string) => (word[0] === word[0]!.toUpperCase() ? 'The ' : 'the '))
}

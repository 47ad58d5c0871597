import { indefiniteArticle } from '../words/article.ts'
import type { Task } from './task.ts'

/** Praise that is a phrase of its own, taken out with the words that tie it to the sentence. */
const PHRASES =
  /,? (?:(?:in|within) an? (?:[a-z-]+,? ){0,2}(?:fast-paced|dynamic|challenging|agile|demanding|high-pressure) (?:[a-z-]+ )?(?:environment|setting)|with (?:an?|the highest) (?:[a-z-]+ )?(?:track record|level|degree) of [a-z]+|with (?:great |utmost )?(?:passion|dedication|enthusiasm|excellence)|to deliver (?:[a-z-]+ ){1,3}(?:value|excellence|results|solutions))(?=[,;.]|$| to | and | for )/gi

/** Praise in two words and more before a noun. */
const BEFORE_NOUN =
  / (?:next[ -]generation|next[ -]level|cutting[ -]edge|bleeding[ -]edge|leading[ -]edge|world[ -]class|best[ -]in[ -]class|state[ -]of[ -]the[ -]art|first[ -]class)(?= [a-z])/gi

/** Drops praise and puts a plain verb for an inflated one; facts, names and figures stay. */
export function withoutPraise(text: string, task: Task): string {
  const { praise, inflated } = task.situation.words
  const words = text.replace(PHRASES, '').replace(BEFORE_NOUN, '').split(' ')
  const kept: string[] = []
  let dropped = false
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/[,;]$/, '').toLowerCase()
    const beforeNoun = index < words.length - 1 && !/^(?:and|or|of|to|for|in|with)$/.test(words[index + 1]!)
    const drop = praise.has(bare) && (beforeNoun || bare.endsWith('ly'))
    if (!drop) {
      if (dropped && /^an?$/.test(kept.at(-1) ?? '')) kept[kept.length - 1] = indefiniteArticle(word)
      kept.push(word)
    }
    dropped = drop
  }
  const plain = kept.join(' ').replace(/ ,/g, ',').trim()
  const verb = plain.split(' ')[0]!
  const better = inflated[verb.toLowerCase()]
  return better ? better + plain.slice(verb.length) : plain
}

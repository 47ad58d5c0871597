import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDictionary } from '../review-rules/dictionary.ts'
import { rules } from '../review-rules/index.ts'
import { loadLexicon, loadOverlays, loadVocabulary } from '../review-rules/load.ts'
import { skillWords } from '../review-rules/skills/implied.ts'
import { extract } from '../src/resume/extract/extract.ts'
import { parseResume } from '../src/resume/parse/parse.ts'
import { bulletExamples, situationOf, summaryExample } from '../src/review/examples.ts'
import type { Example } from '../src/review/judge/judgement.ts'
import { knowledgeOf, prepare } from '../src/review/prepare.ts'
import { faithful } from '../src/review/rewrite/faithful.ts'
import { drafts } from '../src/review/rewrite/rewrite.ts'
import { skillsExample } from '../src/review/rewrite/skills.ts'
import { blanksOf, MOST_BLANKS } from '../src/review/rewrite/task.ts'
import type { Subject } from '../src/review/rule.ts'
import { requestFrom } from './line.ts'

const READABLE = /\.(?:pdf|docx|odt|rtf|txt|md)$/
const FOLDERS = ['pdf', 'docs', 'real']
const SETTINGS = [
  ['--market', 'us', '--level', 'junior'],
  ['--market', 'us', '--level', 'senior'],
  ['--market', 'uk', '--level', 'mid'],
]

const knowledge = knowledgeOf(rules, loadOverlays(), loadLexicon(), loadDictionary())
const vocabulary = loadVocabulary()

/**
 * Writes every after of every document below `corpus` for three markets and levels, has the checker go over each once
 * more with the whole document as its source, and prints what it found, what it had refused on the way, and the
 * processor time of judging and rewriting as a share of that of reading the file.
 * @param show prints the afters as well
 */
export async function reportAfters(corpus: string, show: boolean): Promise<void> {
  const counts = { documents: 0, afters: 0, refused: 0, unfaithful: 0, without: 0, alike: 0 }
  const blanks = new Array<number>(MOST_BLANKS + 1).fill(0)
  const shares: number[] = []
  const files = FOLDERS.flatMap((folder) => readdirSync(join(corpus, folder)).map((name) => join(folder, name)))
  for (const file of files.filter((name) => READABLE.test(name))) {
    const bytes = readFileSync(join(corpus, file))
    try {
      const [document, reading] = await timed(() => extract(bytes, file))
      const resume = parseResume(document, vocabulary)
      counts.documents += 1
      for (const setting of SETTINGS) {
        const [written, judging] = await timed(() => {
          const subject = prepare(resume, requestFrom(setting, null), knowledge)
          const examples = bulletExamples(subject, knowledge.rewriting)
          return { subject, examples: [...examples.values()], summary: summaryExample(subject) }
        })
        if (document.pageCount === 2) shares.push(judging / Math.max(reading, 1))
        const { subject, examples, summary } = written
        const skills = skillsExample(resume, subject.technologies, skillWords(knowledge.lexicon))
        counts.refused += refusals(subject)
        counts.without += subject.bullets.filter(({ judgement }) => judgement.needsFix).length - examples.length
        counts.alike += alike(examples)
        for (const example of examples) blanks[blanksOf(example.after).length]! += 1
        for (const example of [...examples, ...(summary ? [summary] : []), ...(skills ? [skills] : [])]) {
          counts.afters += 1
          const names = subject.technologies.map(({ name }) => name)
          const sources = [document.text, `${Math.floor(subject.context.years ?? 0)} years`, ...names]
          const fault = example === skills ? null : faithful(example, sources, knowledge.rewriting.harmless)
          if (fault) counts.unfaithful += 1
          if (fault || show) console.log(`${fault ? `${fault}: ` : ''}${example.before}\n  → ${example.after}`)
        }
      }
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const { documents, afters, refused, unfaithful, without, alike: same } = counts
  console.log(`\n${afters} afters from ${documents} documents, each for ${SETTINGS.length} markets and levels`)
  console.log(`${refused} drafts refused by the checker on the way, ${unfaithful} afters that it refuses at the end`)
  console.log(
    `${without} weak lines without an after; ${same} afters that ask in the words of another of their document`,
  )
  console.log(`blanks per after: ${blanks.map((count, number) => `${number}: ${count}`).join(', ')}`)
  shares.sort((a, b) => a - b)
  const [median = 0, worst = 0] = [shares[shares.length >> 1], shares.at(-1)]
  console.log(
    `judging and rewriting two pages takes ${median.toFixed(2)} of the time of reading them (median; at most ${worst.toFixed(2)})`,
  )
}

function refusals({ bullets, context }: Subject): number {
  const used = { usedVerbs: new Map<string, number>(), usedBlanks: new Set<string>(), variant: 0 }
  return bullets.reduce((sum, judged) => {
    if (!judged.judgement.needsFix) return sum
    const situation = situationOf(judged, { bullets, context }, knowledge.rewriting, used)
    for (const { refusal } of drafts(judged.bullet.text, judged.judgement, situation)) {
      if (refusal === null) return sum
      sum += 1
    }
    return sum
  }, 0)
}

/** Afters whose every blank another after of the document has as well. */
function alike(examples: readonly Example[]): number {
  const seen = new Set<string>()
  let count = 0
  for (const { after } of examples) {
    const words = blanksOf(after)
    if (words.length > 0 && words.every((word) => seen.has(word.toLowerCase()))) count += 1
    for (const word of words) seen.add(word.toLowerCase())
  }
  return count
}

/** What comes of the work, and the milliseconds of processor time that it took. */
async function timed<Made>(work: () => Made | Promise<Made>): Promise<[Made, number]> {
  const start = process.cpuUsage()
  const made = await work()
  const { user, system } = process.cpuUsage(start)
  return [made, (user + system) / 1000]
}

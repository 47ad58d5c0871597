import type { Resume } from '../../resume/model.ts'
import type { Lexicon } from '../lexicon.ts'
import { anyWord } from './words.ts'

/** Share of the lines that must speak of another track where no title names it; our own choice. */
const MOSTLY = 0.5
const FEWEST_LINES = 3

/**
 * Why somebody is taken to be after other work than backend, as a clause; null for backend. The title decides where it
 * names a track, else the lines, where they speak of screens, apps or models and of nothing behind them.
 */
export function otherTrackOf(title: string | null, resume: Resume, careers: Lexicon['careers']): string | null {
  if (title && anyWord(careers.backend).test(title)) return null
  if (title && anyWord(careers.otherTracks).test(title)) return `of the title “${title}”`
  const lines = [...resume.roles, ...resume.projects].flatMap(({ bullets }) => bullets.map(({ text }) => text))
  if (lines.length < FEWEST_LINES || lines.some((line) => anyWord(careers.backendWork).test(line))) return null
  const other = lines.filter((line) => anyWord(careers.otherWork).test(line)).length
  return other / lines.length < MOSTLY ? null : 'its lines are about screens, apps or models'
}

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { EMPLOYERS, LEVELS, type Market, type Today } from '../review/context.ts'
import type { Asked } from '../review/infer/infer.ts'

/** What --help prints; `markets` are the known ones. */
export function helpFor(markets: readonly Market[]): string {
  return `Usage: npm run review -- FILE [options]
       npm run guide -- --market M [--level L] [--employer E]

Reviews a resume or CV (PDF, DOCX, ODT, RTF, plain text or Markdown) and prints the thread
that its sender would get. Nothing leaves this machine and nothing is stored.

  --market M      where the job is: ${wrapped(markets)}
  --level L       ${LEVELS.join(', ')}
  --employer E    ${wrapped(EMPLOYERS)}
  --posting FILE  a job advertisement as plain text, to compare with
  --today DATE    the day to count from, YYYY-MM-DD (default: today)
  --format F      text (default) or json
  --show-layout P draw the lines, columns and sections that were found into the PNG at P,
                  as docs/reading.md explains (a PDF; other formats list their lines)
  --help          this text

What is left out is read from the document, and the review says from what.

The guide says without a file which document you need, and what goes in it.
`
}

const FORMATS = ['text', 'json'] as const

export interface ReviewOptions extends Asked {
  file: string
  /** Path of the posting. */
  posting: string | null
  today: Today
  format: (typeof FORMATS)[number]
  /** Path of the picture of the layout; null when none was asked for. */
  layout: string | null
}

/** A command that cannot be carried out as typed; `message` says what is known instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Reads the words behind "review". `markets` are the known ones.
 * @returns 'help' when that was asked for
 * @throws UsageError naming what is known
 */
export function readOptions(words: string[], now: Date, markets: readonly Market[]): ReviewOptions | 'help' {
  const { values, positionals } = parsed(words, OPTIONS)
  if (values.help) return 'help'
  const [file, ...others] = positionals
  if (file === undefined) throw new UsageError('Which file? Name one resume: npm run review -- FILE')
  if (others.length > 0)
    throw new UsageError(`One resume at a time, please; I was given ${positionals.length}: ${positionals.join(', ')}`)
  return {
    file,
    market: oneOf('market', values.market, markets),
    level: oneOf('level', values.level, LEVELS),
    employer: oneOf('employer', values.employer, EMPLOYERS),
    posting: values.posting ?? null,
    today: values.today === undefined ? { year: now.getFullYear(), month: now.getMonth() + 1 } : monthOf(values.today),
    format: oneOf('format', values.format, FORMATS) ?? 'text',
    layout: pictureAt(values['show-layout']),
  }
}

const OPTIONS = {
  market: { type: 'string' },
  level: { type: 'string' },
  employer: { type: 'string' },
  posting: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string' },
  'show-layout': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * The words of a command by the options it has.
 * @throws UsageError for an option that it has not
 */
export function parsed<Known extends NonNullable<ParseArgsConfig['options']>>(words: string[], options: Known) {
  const unknown = words.find((word) => word.startsWith('--') && !(word.slice(2).split('=')[0]! in options))
  if (unknown && unknown !== '--') {
    throw new UsageError(
      `There is no option ${unknown}. Known options: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    )
  }
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]!)
  }
}

/** @throws UsageError that lists the known values; null when none was given */
export function oneOf<Value extends string>(
  name: string,
  given: string | undefined,
  known: readonly Value[],
): Value | null {
  if (given === undefined) return null
  const value = known.find((value) => value === given.toLowerCase())
  if (value === undefined) throw new UsageError(`--${name} ${given} is not known. Known: ${known.join(', ')}.`)
  return value
}

/** @throws UsageError for a path that is no PNG, before a resume is overwritten by mistake */
function pictureAt(path: string | undefined): string | null {
  if (path !== undefined && !/\.png$/i.test(path))
    throw new UsageError(`--show-layout ${path} is no PNG: name the picture to write, for example layout.png.`)
  return path ?? null
}

function monthOf(date: string): Today {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const valid = day !== undefined && !Number.isNaN(Date.parse(date))
  if (!valid) throw new UsageError(`--today ${date} is not a date. Write it as YYYY-MM-DD, for example 2026-11-22.`)
  return { year: Number(year), month: Number(month) }
}

function wrapped(words: readonly string[]): string {
  return words.join(', ').replace(/(.{45,58}), /g, '$1,\n                  ')
}

import { readFileSync } from 'node:fs'
import type { SentFile } from '../test/support/discord/people.ts'

/** What the benches of the chat platforms have in common: 200 uploads at once from 20 communities, to one process. */
export const UPLOADS = 200
export const COMMUNITIES = 20
/** Slack and Discord alike give up on a bot that has not acknowledged after so many milliseconds. */
export const ANSWER = 3000

const FILES = ['us-mid.txt', 'uk-mid.docx', 'us-junior-bootcamp.pdf', 'uk-cv-for-us-startup.pdf'].map(
  (name): SentFile => ({ name, bytes: readFileSync(new URL(`../examples/${name}`, import.meta.url)) }),
)

/** The file of the n-th upload: all of them in turn. */
export function fileOf(n: number): SentFile {
  return FILES[n % FILES.length]!
}

export function spread(values: number[]): { p50: number; p95: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!)
  return { p50: at(0.5), p95: at(0.95), max: Math.round(sorted.at(-1)!) }
}

/** The most memory that a process has had, in MB; the process that reads files is another. Linux only. */
export function peakMemory(pid: number): number | string {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return 'unknown'
  }
}

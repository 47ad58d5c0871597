import { type Logger, pino } from 'pino'
import type { Config } from '../config.ts'

/**
 * The log, as JSON lines on stdout. It takes ids, counts, durations and our own sentences; no caller hands it an error, a
 * file name or a word of a resume (see src/jobs/facts.ts).
 */
export function openLog({ LOG_LEVEL }: Config, process: string): Logger {
  return pino({
    level: LOG_LEVEL,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  })
}

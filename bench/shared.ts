import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of evaluation data, from the environment; ends the program with a sentence when it is not there. */
export function sharedPath(...parts: string[]): string {
  const root = process.env.REDLINE_SHARED
  const path = root && join(root, ...parts)
  if (path && existsSync(path)) return path
  console.error(`Set REDLINE_SHARED to the folder that holds ${join(...parts)}; this measurement needs it.`)
  process.exit(2)
}

import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '../../src/resume/extract/contained/serve.ts'

/** What tests put in a contained process: it gives names back, or fails in the way that it is told to. */
serve(async (greeting: string) => async ({ what, name }: { what: string; name: string }) => {
  if (what === 'die') process.exit(1)
  if (what === 'fail') throw new TypeError('as it was told')
  while (what === 'hang') await sleep(1000)
  if (what === 'die after the answer') setImmediate(() => setImmediate(() => process.exit(1)))
  return `${greeting} ${name}`
})

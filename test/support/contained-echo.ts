import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '../../src/resume/extract/contained/serve.ts'
import { MAX_MEMORY_MIB } from '../../src/resume/extract/limits.ts'

/** What tests put in a contained process: it gives names back, or fails in the way that it is told to. */
serve(async (greeting: string) => async ({ what, name }: { what: string; name: string }) => {
  if (what === 'die') process.exit(1)
  if (what === 'fail') throw new TypeError('as it was told')
  while (what === 'hang') await sleep(1000)
  if (what === 'grow') await grow()
  if (what === 'die after the answer') setImmediate(() => setImmediate(() => process.exit(1)))
  return `${greeting} ${name}`
})

/** Slowly enough to be seen, up to three times what is allowed. */
async function grow(): Promise<void> {
  const kept: Buffer[] = []
  while (kept.length < 3 * MAX_MEMORY_MIB) {
    for (let i = 0; i < 100; i++) kept.push(Buffer.alloc(1024 * 1024, 1))
    await sleep(10)
  }
}

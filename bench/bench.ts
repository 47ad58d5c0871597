import { readdirSync, readFileSync } from 'node:fs'
import { PDFParse } from 'pdf-parse'
import { requestFrom, reviewFile } from './line.ts'

/**
 * The whole review of each example, bytes to thread, against the bare text extraction of pdf-parse for the same file:
 * warm medians of one run in one process.
 */
const ROUNDS = 15
const WARM_UP = 4

const folder = new URL('../examples/', import.meta.url)
const files = readdirSync(folder).filter((name) => /\.(?:pdf|docx|txt)$/.test(name))
const request = requestFrom([], null)

console.log(`${'document'.padEnd(30)} review ms  pdf-parse ms  ratio`)
for (const name of files) {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
  const whole = await median(() => reviewFile(bytes.slice(), name, request))
  const bare = name.endsWith('.pdf') ? await median(() => bareText(bytes.slice())) : null
  const ratio = bare === null ? '    -' : (whole / bare).toFixed(2).padStart(5)
  console.log(`${name.padEnd(30)} ${whole.toFixed(1).padStart(9)}  ${(bare?.toFixed(1) ?? '-').padStart(12)}  ${ratio}`)
}

async function bareText(data: Uint8Array): Promise<void> {
  const parser = new PDFParse({ data })
  await parser.getText()
  await parser.destroy()
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now()
    await work()
    if (round >= WARM_UP) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

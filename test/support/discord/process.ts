import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LoopbackDiscord } from './server.ts'

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))

/** `npm start` as an operator runs it, on the loopback Discord. */
export interface RedlineProcess {
  child: ChildProcess
  output(): string
  /** The exit code, or null when a signal ended it. */
  ended: Promise<number | null>
}

/** Starts one. `environment` is laid over what it needs to find the loopback Discord. */
export function startRedline(
  { api }: LoopbackDiscord,
  environment: Record<string, string>,
  words: string[] = ['start'],
): RedlineProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...words], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: 'loopback',
      DISCORD_API: api,
      REDLINE_HEALTH_PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => written, ended }
}

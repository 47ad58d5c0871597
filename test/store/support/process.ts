import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { KEYS } from './databases.ts'

/** Another process of Redline that opens the same database and then waits. Its first line says how that went. */
export interface OtherProcess {
  line: string
  kill(): Promise<void>
}

/** Starts one; it is ended when the test is over. */
export async function otherProcess(url: string): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./opens.ts', import.meta.url))], {
    env: { ...process.env, DATABASE_URL: url, REDLINE_KEYS: KEYS },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => killed(child))
  const [chunk] = await once(child.stdout, 'data')
  return { line: String(chunk).trim(), kill: () => killed(child) }
}

async function killed(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'

const ENTRY = fileURLToPath(new URL('./worker-process.ts', import.meta.url))

/** A process of Redline that was started, to be stopped or killed. */
export interface WorkerProcess {
  child: ChildProcess
  healthPort: number
  /** All that it has written to stdout and stderr. */
  output(): string
  /** The exit code, or null when a signal ended it. */
  ended: Promise<number | null>
}

/** Starts a process of Redline on the loopback platform. `environment` is laid over settings that suit tests. */
export async function startWorkerProcess(environment: Record<string, string>): Promise<WorkerProcess> {
  const healthPort = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', ENTRY], {
    env: { PATH: process.env.PATH, REDLINE_HEALTH_PORT: String(healthPort), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, healthPort, output: () => written, ended }
}

/** One value of /metrics, or undefined while the process does not answer. */
export async function metricOf({ healthPort }: WorkerProcess, name: string): Promise<number | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${healthPort}/metrics`, { signal: AbortSignal.timeout(5000) })
    const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(await answer.text())?.[1]
    return value === undefined ? undefined : Number(value)
  } catch {
    return undefined
  }
}

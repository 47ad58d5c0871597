import { type ChildProcess, execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

const KIB_PER_MIB = 1024

/** Memory that a process holds, in MiB; 0 when it has ended or the system does not say. */
export async function memoryOf({ pid }: ChildProcess): Promise<number> {
  if (pid === undefined) return 0
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${pid}/status`, 'utf8')
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / KIB_PER_MIB
    }
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)])
    return Number(stdout) / KIB_PER_MIB || 0
  } catch {
    return 0
  }
}

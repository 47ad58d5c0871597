import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { MAX_CPU_SECONDS, MAX_DATA_MIB, MAX_HEAP_MIB, READING_PRIORITY } from '../limits.ts'

/** Lets Node read TypeScript; by its full path, so that the directory the bot was started in does not matter. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/**
 * What Node is told. Its threads that collect garbage beside the program take a fifth of the processor time of a review
 * and save none: where a process a core reads, each takes the time of another process.
 */
const FLAGS = [`--max-old-space-size=${MAX_HEAP_MIB}`, '--single-threaded-gc']

/**
 * Starts a process that runs the TypeScript module `script`, under limits of the operating system where its shell can set
 * them: V8's own limit does not cover buffers, which is where a hostile file puts its gigabytes. The environment, where
 * tokens are, stays here.
 */
export function spawnChild(script: URL): ChildProcess {
  const node = [process.execPath, ...FLAGS, '--import', LOADER, fileURLToPath(script)]
  const limits = `ulimit -d ${MAX_DATA_MIB * 1024} 2>/dev/null; ulimit -t ${MAX_CPU_SECONDS} 2>/dev/null; exec "$@"`
  const command = process.platform === 'win32' ? node : ['/bin/sh', '-c', limits, 'sh', ...node]
  const child = spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR },
  })
  stepBack(child)
  return child
}

/** Files are read with what others leave of the processor: a chat platform waits three seconds for its answer, a review not. */
function stepBack({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, READING_PRIORITY)
  } catch {
    // Ended before it began, or in a container that does not allow it: then it is read as everything else is.
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { metricOf, startWorkerProcess, type WorkerProcess } from '../test/support/worker-processes.ts'

/** Worker processes that are replaced when they are killed. */
export interface Herd {
  alive(): WorkerProcess[]
  /** Kills one of them with SIGKILL and starts another. @param which from 0 to below 1 */
  killOne(which: number): void
  kills(): number
  /** Asks all of them to end. @throws when one of them ended by itself or did not end cleanly */
  end(): Promise<void>
}

/** @param environment laid over settings that suit tests */
export async function startHerd(size: number, environment: Record<string, string>): Promise<Herd> {
  let kills = 0
  const failed: string[] = []
  const places: (WorkerProcess | null)[] = Array.from({ length: size }, () => null)
  const occupy = async (place: number) => {
    const worker = await startWorkerProcess(environment)
    places[place] = worker
    void worker.ended.then(() => {
      // Its output is worth reading when nobody killed it.
      if (places[place] === worker) failed.push(worker.output())
    })
  }
  await Promise.all(places.map((_, place) => occupy(place)))
  return {
    alive: () => places.filter((worker) => worker !== null),
    kills: () => kills,
    killOne(which) {
      const place = Math.floor(which * size)
      const worker = places[place]
      if (!worker) return
      places[place] = null
      kills++
      worker.child.kill('SIGKILL')
      void worker.ended.then(() => occupy(place))
    },
    async end() {
      const last = places.filter((worker) => worker !== null)
      places.fill(null)
      const codes = await Promise.all(
        last.map(async (worker) => {
          // One that is still starting would just be gone.
          while ((await metricOf(worker, 'redline_queue_depth')) === undefined) await sleep(100)
          worker.child.kill('SIGTERM')
          return await worker.ended
        }),
      )
      if (codes.some((code) => code !== 0)) failed.push(...last.map(({ output }) => output()))
      if (failed.length > 0) throw new Error(`A worker ended by itself or not cleanly:\n${failed.join('\n')}`)
    },
  }
}

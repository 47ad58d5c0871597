import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for something that happens in another process or on a timer; the test's own time limit ends the wait. */
export async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await happened())) await sleep(50)
}

import { Refusal, type RefusalCode } from '../../refusal.ts'

/** What comes back for a job. Only plain data crosses between the processes. */
export type Answer<Result> =
  | { result: Result }
  | { refusal: { code: RefusalCode; message: string } }
  /** Something went wrong that is not the file's fault. */
  | { failure: Error }

type Message<Greeting, Job> = { greeting: Greeting } | { job: Job }

/**
 * The life of a contained process: a greeting makes it ready, then it does one job after the other.
 * @param prepare takes the greeting, and gives what does a job
 */
export function serve<Greeting, Job, Result>(
  prepare: (greeting: Greeting) => Promise<(job: Job) => Promise<Result>>,
): void {
  // The TypeScript loader turns source maps on, and those of the PDF library would take half a second and 250 MB.
  process.setSourceMapsEnabled(false)
  let perform: (job: Job) => Promise<Result>
  const receive = async (message: Message<Greeting, Job>) => {
    if ('greeting' in message) perform = await prepare(message.greeting)
    process.send?.('greeting' in message ? 'ready' : await answerOf(perform(message.job)))
  }
  process.on('message', (message: Message<Greeting, Job>) => void receive(message))
  // The parent is gone: nobody waits for an answer.
  process.on('disconnect', () => process.exit())
}

async function answerOf<Result>(work: Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await work }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, message: error.message } }
    return { failure: error instanceof Error ? mapped(error) : new Error('something that is no error was thrown') }
  }
}

/** The stack is written when it is first looked at: with source maps, so that it names lines of our code. */
function mapped(error: Error): Error {
  process.setSourceMapsEnabled(true)
  void error.stack
  process.setSourceMapsEnabled(false)
  return error
}

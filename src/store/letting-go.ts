import { setImmediate as others } from 'node:timers/promises'

interface Connecting<Connection> {
  connect(): Promise<Connection>
}

const QUESTIONS = ['queryRaw', 'executeRaw', 'startTransaction'] as const

/**
 * SQLite answers before anything else can happen, so that one answer after the other keeps the process from whatever comes in
 * over the network: a chat platform waits three seconds. Here one question is asked at a time, whoever asks, and before each
 * of them comes what is waiting.
 */
export function lettingGo<
  Connection extends Record<(typeof QUESTIONS)[number], (...given: never[]) => Promise<unknown>>,
  Factory extends Connecting<Connection>,
>(factory: Factory): Factory {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const connection = await connect()
    let before: Promise<unknown> = Promise.resolve()
    for (const name of QUESTIONS) {
      const ask = connection[name].bind(connection)
      const inTurn = (...given: never[]) => {
        const answer = before.then(() => others()).then(() => ask(...given))
        before = answer.catch(() => {})
        return answer
      }
      Object.assign(connection, { [name]: inTurn })
    }
    return connection
  }
  return factory
}

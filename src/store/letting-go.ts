import { setImmediate as others } from 'node:timers/promises'

interface Connecting<Connection> {
  connect(): Promise<Connection>
}

const QUESTIONS = ['queryRaw', 'executeRaw', 'startTransaction'] as const

/**
 * SQLite answers before anything else can happen, so that one answer after the other keeps the process from whatever comes in
 * over the network: a chat platform waits three seconds. Here each question lets what is waiting go first.
 */
export function lettingGo<
  Connection extends Record<(typeof QUESTIONS)[number], (...given: never[]) => Promise<unknown>>,
  Factory extends Connecting<Connection>,
>(factory: Factory): Factory {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const connection = await connect()
    for (const name of QUESTIONS) {
      const ask = connection[name].bind(connection)
      Object.assign(connection, {
        [name]: async (...given: never[]) => {
          await others()
          return await ask(...given)
        },
      })
    }
    return connection
  }
  return factory
}

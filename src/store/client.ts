import type { PrismaClient } from './generated/sqlite/client.ts'
import { translated } from './translate.ts'

/**
 * The same client, whose errors are sentences for the operator.
 * @param facts what the sentences name: the file or the host of the database
 */
export function withSentences(client: PrismaClient, facts: Record<string, string>): PrismaClient {
  const extended = client.$extends({
    query: {
      async $allOperations({ model, operation, args, query }) {
        try {
          return await query(args)
        } catch (error) {
          throw translated(error, `${model ?? 'sql'}.${operation}`, facts)
        }
      },
    },
  })
  // What is added changes no type; the type of an extended client hides that.
  return extended as unknown as PrismaClient
}

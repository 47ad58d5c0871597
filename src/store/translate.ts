import { StoreError, type TroubleCode } from './trouble.ts'

/** What the drivers call the troubles that have a sentence of their own: by Prisma's kind, or by the database's code. */
const BY_KIND: Readonly<Record<string, TroubleCode>> = {
  UniqueConstraintViolation: 'conflict',
  ForeignKeyConstraintViolation: 'orphan',
  DatabaseNotReachable: 'unreachable',
  ConnectionClosed: 'unreachable',
  SocketTimeout: 'unreachable',
  TlsConnectionError: 'tls',
  DatabaseDoesNotExist: 'no-database',
  DatabaseAccessDenied: 'denied',
  AuthenticationFailed: 'denied',
  TooManyConnections: 'busy',
}

/** SQLite's result codes, https://sqlite.org/rescode.html */
const BY_SQLITE_CODE: Readonly<Record<string, TroubleCode>> = {
  5: 'locked',
  8: 'not-writable',
  11: 'not-a-database',
  13: 'full',
  14: 'not-writable',
  26: 'not-a-database',
}

/** PostgreSQL's error codes, by their beginning, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_POSTGRESQL_CODE: readonly [prefix: string, code: TroubleCode][] = [
  ['08', 'unreachable'],
  ['57P0', 'unreachable'],
  ['57014', 'unreachable'],
  ['53100', 'full'],
  ['53', 'busy'],
  ['28', 'denied'],
]

/** Prisma hands on what node and pg throw while they connect, and that has no code of a database. */
const CONNECTION =
  /^(?:E[A-Z]+$|Connection terminated|timeout exceeded|Query read timeout|Client has encountered a connection error)/

interface DriverCause {
  kind?: unknown
  originalCode?: unknown
}

/**
 * Says what an error of Prisma or of a driver means. Their own messages may repeat what was to be stored, so nothing of
 * them is kept but the code.
 * @param facts what the sentence names: the file or the host of the database
 */
export function translated(error: unknown, operation: string, facts: Record<string, string>): StoreError {
  if (error instanceof StoreError) return error
  const { name, code, message, meta, cause } = error as {
    name?: string
    code?: string
    message?: string
    meta?: { driverAdapterError?: { cause?: DriverCause } }
    cause?: DriverCause
  }
  const { kind, originalCode } = meta?.driverAdapterError?.cause ?? cause ?? {}
  const trouble =
    byDatabaseCode(String(originalCode ?? '')) ??
    BY_KIND[String(kind)] ??
    ([code, message].some((text) => CONNECTION.test(text ?? '')) ? 'unreachable' : 'broken')
  const reason = [code, originalCode ?? kind].filter((part) => part !== undefined).join(' ')
  return new StoreError(trouble, {
    because: 'it is not writable',
    ...facts,
    operation,
    code: reason || name || 'no code',
  })
}

function byDatabaseCode(code: string): TroubleCode | undefined {
  // SQLite: the lowest byte is the code, the others say more precisely where it happened.
  if (/^\d{1,4}$/.test(code)) return BY_SQLITE_CODE[Number(code) & 0xff]
  return BY_POSTGRESQL_CODE.find(([prefix]) => code.startsWith(prefix))?.[1]
}

/** What can be wrong between Redline and its database, each with the sentence that the operator reads. */
const TROUBLES = {
  'bad-url':
    'DATABASE_URL must be file:PATH for SQLite or postgresql://USER:PASSWORD@HOST:PORT/NAME for PostgreSQL; {found}.',
  'not-writable': 'I cannot open the database {file}: {because}. Check the folder and its owner.',
  'not-a-database':
    '{file} is not an SQLite database, or it is damaged: restore it from a backup, or name another file.',
  'in-use':
    'Another Redline is running on {file}. SQLite serves one process: stop the other one, or move to PostgreSQL (docs/operations.md).',
  locked: 'Another program holds {file} (a backup, perhaps): wait for it, or stop it. I try again by myself.',
  full: 'The disk of the database is full: make room. Work goes on by itself as soon as there is some.',
  unreachable: 'I cannot reach the database{where}: check that it runs. Work goes on by itself as soon as it answers.',
  busy: 'The database has no connection left: allow more connections, or run fewer workers. I try again by myself.',
  denied: 'The database{where} does not accept the user or password in DATABASE_URL.',
  tls: 'The database{where} and I do not agree on encryption: check sslmode in DATABASE_URL and the certificate.',
  'no-database': 'There is no such database{where}: create it (createdb NAME), or correct DATABASE_URL.',
  newer:
    'The database was written by a newer Redline (migration {migration}): run that version, or restore a backup from before.',
  'failed-migration':
    'The migration {migration} was begun by other hands and never finished: restore a backup, or finish it with prisma migrate resolve.',
  'edited-migration':
    'The migration {migration} was changed after it had been applied: restore the file as it was released.',
  'bad-keys':
    'REDLINE_KEYS must be a list id:base64,id:base64 of keys of 32 bytes; {found}. Make one with: echo "k1:$(openssl rand -base64 32)"',
  'no-keys':
    'REDLINE_KEYS is not set, and every process that shares a PostgreSQL needs the same keys. After a move from SQLite they stand in its .keys file; for a new database make one with: echo "k1:$(openssl rand -base64 32)"',
  'missing-key':
    'The database holds records sealed with the key {id}, and REDLINE_KEYS has no key of this name: add it again.',
  'wrong-key': 'The key {id} in REDLINE_KEYS is not the one that the database was sealed with: put the right one back.',
  unsealable: 'A sealed record does not open with the key {id}: it was changed, or moved from another record.',
  conflict: 'The database already holds this record.',
  orphan: 'The record that this one belongs to is gone.',
  'not-empty': 'The database to move to already holds something: name an empty one.',
  'not-sqlite': 'Only an SQLite database is backed up this way: back up PostgreSQL with pg_dump (docs/operations.md).',
  taken: 'There is a file {file} already: name one that is not there yet.',
  'missing-file': 'There is no database {file}: check DATABASE_URL.',
  broken: 'The database could not do {operation} ({code}).',
} as const

export type TroubleCode = keyof typeof TROUBLES

/** Causes that pass without anybody changing Redline: wait, then try again. */
const PASSING: ReadonlySet<TroubleCode> = new Set(['full', 'unreachable', 'busy', 'locked'])

/** What is wrong with the database, as one sentence (`message`) that holds no word of a resume, no key and no password. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: TroubleCode
  /** Whether it may pass by itself: then nothing is lost by waiting and trying again. */
  readonly passing: boolean

  constructor(code: TroubleCode, facts: Record<string, string> = {}) {
    super(TROUBLES[code].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? ''))
    this.code = code
    this.passing = PASSING.has(code)
  }
}

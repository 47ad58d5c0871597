import { openStore } from '../../../src/store/open.ts'

/** What another process of Redline does first: see process.ts. */
try {
  await openStore(process.env.DATABASE_URL!, process.env.REDLINE_KEYS)
  console.log('open')
  setInterval(() => {}, 1000)
} catch (error) {
  console.log((error as Error).message)
}

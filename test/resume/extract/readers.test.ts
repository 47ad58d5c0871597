import { afterAll, expect, test } from 'vitest'
import { closeReaders, openReaders } from '../../../src/resume/extract/contained/readers.ts'

interface Order {
  what: 'echo' | 'hang' | 'die' | 'fail' | 'grow' | 'die after the answer'
  name: string
}

afterAll(closeReaders)

function open(count: number) {
  const script = new URL('../../support/contained-echo.ts', import.meta.url)
  return openReaders<Order, string>({ script, greeting: 'hello', count })
}

test('a file that hangs is given up, and does not hold up those that came after it', async () => {
  const readers = open(2)
  const ended: string[] = []
  const hung = readers.read({ what: 'hang', name: 'a' }).catch((error: { code: string }) => ended.push(error.code))
  for (const name of ['b', 'c', 'd']) ended.push(await readers.read({ what: 'echo', name }))
  await hung
  expect(ended).toEqual(['hello b', 'hello c', 'hello d', 'too-slow'])
})

test('files that wait are read in the order in which they came', async () => {
  const readers = open(1)
  const ended: string[] = []
  const names = ['a', 'b', 'c', 'd']
  await Promise.all(names.map(async (name) => ended.push(await readers.read({ what: 'echo', name }))))
  expect(ended).toEqual(names.map((name) => `hello ${name}`))
})

test('a file that kills its process is refused, and others never notice', async () => {
  const readers = open(2)
  await readers.read({ what: 'echo', name: 'a' })
  const results = await Promise.allSettled(
    (['echo', 'die', 'echo', 'die after the answer', 'echo', 'echo'] as const).map((what, i) =>
      readers.read({ what, name: String(i) }),
    ),
  )
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason.code))).toEqual([
    'hello 0',
    'too-slow',
    'hello 2',
    'hello 3',
    'hello 4',
    'hello 5',
  ])
})

test('a file that takes more memory than any resume is refused with that as the reason', async () => {
  await expect(open(1).read({ what: 'grow', name: 'a' })).rejects.toMatchObject({ code: 'too-heavy' })
})

test('an error of our own is told from a file that is refused, and says where it arose', async () => {
  const error: Error = await open(1)
    .read({ what: 'fail', name: 'a' })
    .then(
      () => new Error('read'),
      (thrown) => thrown,
    )
  expect(error.name).toBe('TypeError')
  expect(error.stack).toMatch(/contained-echo\.ts:\d+:\d+/)
})

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { outputSchema, refusedSchema } from '../src/output/schema.ts'

const run = promisify(execFile)
let folder = ''

interface Told {
  code: number
  out: string
  err: string
}

/** Types a command as a user would, and says what came back. */
async function redline(...words: string[]): Promise<Told> {
  try {
    const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words])
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redline-'))
})

describe('npm run review', () => {
  it('prints the thread for the example of the README', async () => {
    const { code, out, err } = await redline(
      'review',
      'examples/us-junior-bootcamp.pdf',
      '--market',
      'us',
      '--level',
      'junior',
    )
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('Your review')
    expect(out).toContain('After:')
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  })

  it('prints one object that keeps to its schema with --format json', async () => {
    const { code, out } = await redline('review', 'examples/uk-mid.docx', '--format', 'json', '--today', '2026-11-22')
    expect(code).toBe(0)
    const output = outputSchema.parse(JSON.parse(out))
    expect(output.context.market.value).toBe('uk')
    expect(output.thread[0]?.key).toBe('opening')
  })

  it('compares with a posting', async () => {
    const { code, out } = await redline(
      'review',
      'examples/us-mid.txt',
      '--posting',
      'examples/postings/startup-backend.txt',
      '--employer',
      'startup',
    )
    expect(code).toBe(0)
    expect(out).toContain('a startup')
  })

  it.each([
    ['a file that is not there', async () => 'nowhere.pdf', 'I could not find a file at nowhere.pdf'],
    ['an empty file', () => file('empty.pdf', ''), 'This file is empty'],
    [
      'a picture named .pdf',
      () => file('picture.pdf', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      'I can read PDF, DOCX',
    ],
    ['a damaged file', () => file('damaged.pdf', '%PDF-1.7\nnothing of use'), 'This file is damaged'],
    ['a few words', () => file('short.txt', 'Jo Marsh\nBackend Developer'), 'too few to review'],
    ['a cover letter', () => file('letter.txt', LETTER), 'cover letter'],
  ])('answers %s with one sentence and exit code 2', async (_, make, sentence) => {
    const { code, out, err } = await redline('review', await make())
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('says the same sentence as an object with --format json', async () => {
    const { code, out } = await redline('review', await file('none.pdf', ''), '--format', 'json')
    expect(code).toBe(2)
    expect(refusedSchema.parse(JSON.parse(out)).error.code).toBe('empty')
  })

  it('names the known values when one is unknown', async () => {
    const { code, err } = await redline('review', 'examples/us-mid.txt', '--market', 'mars')
    expect(code).toBe(2)
    expect(err).toMatch(/^--market mars is not known\. Known: .*\bie\b.*\buk, .*\bus\b.*\.\n$/)
  })
})

describe('npm run guide', () => {
  it('says without a file which document is needed and what goes in it', async () => {
    const { code, out } = await redline('guide', '--market', 'de', '--level', 'mid', '--employer', 'public-sector')
    expect(code).toBe(0)
    expect(out).toContain('send a CV')
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  })

  it('names the known markets when one is unknown', async () => {
    const { code, err } = await redline('guide', '--market', 'mars')
    expect(code).toBe(2)
    expect(err).toMatch(/^--market mars is not known\. Known: .*\bde\b.*\.\n$/)
  })
})

describe('a picture of the layout', () => {
  it('is a PNG a page, made for a file that is refused too', async () => {
    const picture = join(folder, 'layout.png')
    const { out, err } = await redline('review', 'examples/us-senior-two-columns.pdf', '--show-layout', picture)
    expect(err).toContain(picture)
    expect(out).toContain('Your review')
    expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG')
  })

  it('is a list of sections and lines where a format has no pages', async () => {
    const { err } = await redline('review', 'examples/us-mid.txt', '--show-layout', join(folder, 'none.png'))
    expect(err).toContain('TXT says nothing of places on a page')
    expect(err).toMatch(/^\[experience\] .+\n {2}\S/m)
  })
})

const LETTER = `Dear Ms Ortega,

I am writing to apply for the position of backend developer that you advertised last week. I have followed your company
for some years, and I was delighted to see that you are growing the team that looks after deliveries. In my present job
I look after the services that plan the routes of forty vans, and I enjoy the work a great deal.

I would welcome the chance to tell you more about what I could bring to your team, and I could start in the new year.
Thank you very much for your time and for reading this letter. I look forward to hearing from you.

Yours sincerely,
Jo Marsh
`

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

import { describe, expect, it, onTestFinished } from 'vitest'
import { DISCORD_FILES } from '../../../adapters/discord/download.ts'
import { fetchFile, filesBeside } from '../../../adapters/fetch-file.ts'
import { startDiscord } from '../../support/discord/server.ts'

const LIMITS = { maxBytes: 1000, signal: AbortSignal.timeout(20_000) }

describe('a link to a file', () => {
  it.each([
    'https://evil.example/resume.pdf',
    'http://cdn.discordapp.com/resume.pdf',
    'https://cdn.discordapp.com.evil.example/resume.pdf',
    'https://cdn.discordapp.com:8443/resume.pdf',
    'https://user@cdn.discordapp.com/resume.pdf',
    'file:///etc/passwd',
    'nonsense',
  ])('is not followed anywhere but to Discord’s files: %s', async (link) => {
    await expect(fetchFile(link, { ...LIMITS, source: DISCORD_FILES })).rejects.toMatchObject({
      trouble: { code: 'gone', what: 'file' },
    })
  })

  it('is not followed to another place', async () => {
    const { discord, files, link } = await opened()
    discord.world.files.set('/files/elsewhere', Buffer.from('secret'))
    await expect(fetchFile(link('/files/redirect'), { ...LIMITS, source: files })).rejects.toMatchObject({
      trouble: { code: 'gone' },
    })
  })

  it('is read no further than a resume may be long', async () => {
    const { discord, files, link } = await opened()
    discord.world.files.set('/files/large', Buffer.alloc(5_000_000))
    const { bytes } = await fetchFile(link('/files/large'), { ...LIMITS, source: files })
    expect(bytes).toHaveLength(1001)
  })

  it('that has expired says that the file is gone', async () => {
    const { files, link } = await opened()
    await expect(fetchFile(link('/files/none'), { ...LIMITS, source: files })).rejects.toMatchObject({
      trouble: { code: 'gone', what: 'file' },
    })
  })
})

async function opened() {
  const discord = await startDiscord()
  onTestFinished(() => discord.close())
  return { discord, files: filesBeside(discord.api), link: (path: string) => new URL(discord.api).origin + path }
}

import { describe, expect, it, onTestFinished } from 'vitest'
import { filesBeside } from '../../../adapters/fetch-file.ts'
import { SLACK_FILES } from '../../../adapters/slack/download.ts'
import { openPace } from '../../../adapters/slack/pace.ts'
import { slackPlatform } from '../../../adapters/slack/platform.ts'
import { addChannel, addPerson, addTeam, write } from '../../support/slack/people.ts'
import { startSlack } from '../../support/slack/server.ts'

const SIGNAL = AbortSignal.timeout(20_000)
const PDF = { name: 'resume.pdf', bytes: Buffer.from('%PDF-1.7 and so on') }

describe('a file on Slack', () => {
  it.each([
    'https://evil.example/files-pri/T1-F1/resume.pdf',
    'http://files.slack.com/files-pri/T1-F1/resume.pdf',
    'https://files.slack.com.evil.example/resume.pdf',
    'https://files.slack.com:8443/resume.pdf',
    'https://user@files.slack.com/resume.pdf',
    'file:///etc/passwd',
  ])('is fetched, with the token, from nowhere but Slack’s files: not from %s', (link) => {
    expect(SLACK_FILES.isOwn(new URL(link))).toBe(false)
  })

  it('is read no further than a resume may be long', async () => {
    const { download } = await opened({ name: 'resume.txt', bytes: Buffer.alloc(5_000_000, 'a') })
    expect((await download(1000)).bytes).toHaveLength(1001)
  })

  it('that Slack shows its page to sign in for needs the scope files:read', async () => {
    const { download, team } = await opened(PDF)
    const lacking = { trouble: { code: 'forbidden', permission: 'files:read' } }
    await expect(download(1000, () => void team.scopes.delete('files:read'))).rejects.toMatchObject(lacking)
  })

  it('that Slack will not speak of needs the scope files:read', async () => {
    const { download, team } = await opened(PDF)
    team.scopes.delete('files:read')
    await expect(download(1000)).rejects.toMatchObject({ trouble: { code: 'forbidden', permission: 'files:read' } })
  })

  it('that was revoked with the whole installation says that the bot has to be installed again', async () => {
    const { download, slack, team } = await opened(PDF)
    slack.world.tokens.get(team.token)!.isRevoked = true
    await expect(download(1000)).rejects.toMatchObject({ trouble: { code: 'forbidden', permission: /installation/ } })
  })
})

async function opened(file: typeof PDF) {
  const slack = await startSlack()
  onTestFinished(() => slack.close())
  const team = addTeam(slack)
  const user = addPerson(slack, team)
  const channel = addChannel(slack, team, [user])
  const message = write(slack, { channel, user }, '', { files: [file] })
  const access = { team: team.id, token: team.token, user: team.bot.user, bot: team.bot.id }
  const ticket = { channel: channel.id, file: String(message.files![0]!.id), visibility: 'shared' }
  const job = { review: 'r1', community: { platform: 'slack', team: team.id }, person: user.id, ticket }
  return {
    slack,
    team,
    /** @param between happens after Slack was asked about the file, and before it is fetched */
    async download(maxBytes: number, between = () => {}) {
      let asked = 0
      const of = async () => {
        if (++asked === 2) between()
        return access
      }
      const line = { api: slack.api, tokens: { of }, pace: openPace(0), markets: [] }
      return await slackPlatform(line, filesBeside(slack.api)).download(job, maxBytes, SIGNAL)
    },
  }
}

import { describe, onTestFinished } from 'vitest'
import { filesBeside } from '../../../adapters/fetch-file.ts'
import type { PlatformTrouble } from '../../../adapters/port.ts'
import { openPace } from '../../../adapters/slack/pace.ts'
import { slackPlatform } from '../../../adapters/slack/platform.ts'
import { oneToken } from '../../../adapters/slack/tokens.ts'
import { platformContract } from '../../support/platform-contract.ts'
import type { Failing } from '../../support/slack/loopback.ts'
import { addChannel, addPerson, addTeam, write } from '../../support/slack/people.ts'
import { startSlack } from '../../support/slack/server.ts'
import type { Json } from '../../support/slack/world.ts'

/** How Slack says what the port has words for. */
const ANSWERS: Record<PlatformTrouble['code'], Failing> = {
  gone: { error: 'channel_not_found' },
  forbidden: { error: 'missing_scope', needed: 'files' },
  'retry-after': { retryAfter: 7 },
  unavailable: { status: 503 },
}

describe('Slack', () => {
  platformContract(async () => {
    const slack = await startSlack()
    onTestFinished(() => slack.close())
    const team = addTeam(slack)
    const user = addPerson(slack, team)
    const channel = addChannel(slack, team, [user])
    return {
      connect() {
        const { token, bot } = team
        const tokens = oneToken({ team: team.id, token, user: bot.user, bot: bot.id })
        const line = { api: slack.api, tokens, pace: openPace(0), markets: [] }
        return slackPlatform(line, filesBeside(slack.api))
      },
      upload(review, bytes) {
        const files = [{ name: 'resume.txt', bytes }]
        const message = write(slack, { channel, user }, `<@${team.bot.user}>`, { files })
        const where = { channel: channel.id, file: String(message.files![0]!.id), fileName: 'resume.txt' }
        const community = { platform: 'slack', team: team.id }
        return { review, community, person: user.id, ticket: { ...where, start: message.ts, visibility: 'shared' } }
      },
      visible: (review) =>
        [...slack.world.messages.values()].filter(
          ({ metadata }) => (metadata?.event_payload as Json | undefined)?.review === review,
        ).length,
      deleteFile({ ticket }) {
        slack.world.files.get(ticket.file!)!.isDeleted = true
      },
      // A sentence is tried in the channel and in private: neither works now.
      failNext(trouble) {
        slack.trouble = () => ANSWERS[trouble.code]
      },
    }
  })
})

import { REST } from 'discord.js'
import { describe, onTestFinished } from 'vitest'
import { markOf } from '../../../adapters/discord/mark.ts'
import { discordPlatform } from '../../../adapters/discord/platform.ts'
import { filesBeside } from '../../../adapters/fetch-file.ts'
import type { PlatformTrouble } from '../../../adapters/port.ts'
import { addPerson, addServer, write } from '../../support/discord/people.ts'
import { type Failing, startDiscord } from '../../support/discord/server.ts'
import { platformContract } from '../../support/platform-contract.ts'

const KEYS = ['opening', 'progress', 'refused/empty', 'start']

/** How Discord says what the port has words for. */
const ANSWERS: Record<PlatformTrouble['code'], Failing> = {
  gone: { status: 404, code: 10003 },
  forbidden: { status: 403, code: 50013 },
  'retry-after': { status: 429, retryAfter: 7 },
  unavailable: { status: 503 },
}

describe('Discord', () => {
  platformContract(async () => {
    const discord = await startDiscord()
    onTestFinished(() => discord.close())
    const { guild, channel } = addServer(discord)
    const user = addPerson()
    return {
      connect() {
        const options = { api: discord.api, retries: 0, rejectOnRateLimit: () => true }
        const line = { rest: new REST(options).setToken('loopback'), application: discord.world.bot.id, markets: [] }
        return discordPlatform(line, filesBeside(discord.api))
      },
      upload(review, bytes) {
        const message = write(discord, { channel, user }, `<@${discord.world.bot.id}>`, [{ name: 'resume.txt', bytes }])
        const attachment = String(message.attachments[0]!.id)
        const where = { channel: channel.id, in: 'channel', message: message.id, attachment, fileName: 'resume.txt' }
        const community = { platform: 'discord', team: guild }
        return { review, community, person: user.id, ticket: { ...where, visibility: 'shared', permissions: '' } }
      },
      visible(review) {
        const marks = KEYS.map((key) => markOf(review, key))
        return [...discord.world.messages.values()].filter(({ components }) =>
          marks.includes(Number(components[0]?.id)),
        ).length
      },
      deleteFile: ({ ticket }) => void discord.world.messages.delete(ticket.message!),
      // A sentence is tried in the channel and in private: neither works now.
      failNext(trouble) {
        discord.trouble = () => ANSWERS[trouble.code]
      },
    }
  })
})

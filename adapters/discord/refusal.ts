/** Discord does not let us in as we are configured; `message` is one sentence for the operator. */
export class DiscordRefusal extends Error {
  override readonly name = 'DiscordRefusal'
}

const TOKEN = 'Discord does not know DISCORD_TOKEN: copy it anew from the page “Bot” of your application.'
const INTENTS =
  'Discord does not grant the message content intent: switch it on on the page “Bot” of your application, or set DISCORD_MESSAGE_CONTENT=false.'
const AWAY = 'I cannot reach Discord: check that this machine has a way out to discord.com.'

/** What discord.js throws when it cannot log in, for the operator. The token is in none of it. */
export function refusalOf(error: unknown): Error {
  const { code, status, message = '' } = error as { code?: unknown; status?: unknown; message?: string }
  if (status === 401 || code === 'TokenInvalid') return new DiscordRefusal(TOKEN)
  if (/disallowed intents/i.test(message)) return new DiscordRefusal(INTENTS)
  return new DiscordRefusal(AWAY)
}

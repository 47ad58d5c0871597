import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { within, wordsOf } from './checks.ts'
import { addPerson, addServer, choose, command, direct, fillIn, messagesIn, press, threadsIn, write } from './people.ts'
import { type LoopbackDiscord, startDiscord } from './server.ts'
import type { Interaction, Message } from './world.ts'

/**
 * `npm run dev:discord`: a Discord on this machine, to try the bot by hand. It prints what to set and start; then it takes
 * commands, and shows every message as it comes.
 */
const HELP = `
  review FILE [market=us] [level=mid] [visibility=shared] …   /resume review
  mention FILE          post a file in the channel and mention the bot
  direct FILE           send a file to the bot
  help | guide | history | forget | settings [market=uk] …    the other commands
  press N               press the button with this number
  again market=uk [level=…] [file=FILE]   fill in the form that a button opened
  choose 1 3            pick from the list that a button opened, by the numbers of its lines; nothing: none
  quit
`

const discord = await startDiscord()
const { channel } = addServer(discord)
const user = addPerson('you')
const where = { channel, user }
const shown = new Map<string, string>()
const buttons: { message: Message; label: string }[] = []
const asked: Interaction[] = []

console.log(`A Discord is on this machine. In another terminal:

  DISCORD_TOKEN=loopback DISCORD_API=${discord.api} DATABASE_URL=file:./data/try-discord.db npm start
${HELP}`)
const watching = setInterval(() => show(discord), 300)
const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: 'you> ' })
prompt.prompt()
for await (const line of prompt) {
  if (line.trim() === 'quit') break
  try {
    act(line.trim())
  } catch (error) {
    console.log((error as Error).message)
  }
  prompt.prompt()
}
prompt.close()
clearInterval(watching)
await discord.close()

function act(line: string): void {
  if (discord.world.intents === 0) throw new Error('Redline is not connected yet: start it with the line above.')
  const [verb = '', ...words] = line.split(/\s+/)
  const options = Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('=', 2)))
  const file = words.find((word) => !word.includes('='))
  switch (verb) {
    case '':
      return
    case 'review':
      asked.push(command(discord, where, 'review', { file: fileAt(file), ...options }))
      return
    case 'mention':
      write(discord, where, `<@${discord.world.bot.id}>`, [fileAt(file)])
      return
    case 'direct':
      write(discord, { channel: direct(discord, user), user }, '', [fileAt(file)])
      return
    case 'press': {
      const button = buttons[Number(file) - 1]
      if (!button) throw new Error('There is no button of this number.')
      const there = discord.world.channels.get(button.message.channel_id) ?? channel
      asked.push(press(discord, { channel: there, user }, button.message, button.label))
      return
    }
    case 'again': {
      const form = asked.findLast((one) => one.form !== null)?.form
      if (!form) throw new Error('There is no form: press “Another market or level” first.')
      const { file: path, ...choices } = options
      asked.push(fillIn(discord, where, form, path ? { ...choices, file: fileAt(path) } : choices))
      return
    }
    case 'choose': {
      const list = asked.findLast((one) => one.original && listIn(one.original))?.original
      if (!list) throw new Error('There is no list: press “Not applicable” first.')
      const values = listIn(list)!.map(({ value }) => value)
      asked.push(
        choose(
          discord,
          where,
          list,
          words.flatMap((number) => values[Number(number) - 1] ?? []),
        ),
      )
      return
    }
    default:
      asked.push(command(discord, where, verb, options))
  }
}

function listIn(message: Message) {
  const list = message.components.flatMap(within).find(({ type }) => type === 3)
  return list?.options as { label: string; value: string; default: boolean }[] | undefined
}

function fileAt(path = 'examples/us-mid.txt') {
  return { name: basename(path), bytes: readFileSync(path) }
}

/** Prints what is new or was edited, each message with its place. */
function show({ world }: LoopbackDiscord): void {
  const places = [
    ['#resumes', channel.id],
    ['direct message', direct(discord, user).id],
    ...threadsIn(discord, channel).map(({ id, name, type }) => [
      `${type === 12 ? 'private' : 'public'} thread “${name}”`,
      id,
    ]),
  ] as [string, string][]
  for (const [place, id] of places) for (const message of messagesIn(discord, id)) print(place, message)
  for (const { original, followUps } of world.interactions.values()) {
    for (const message of [original, ...followUps]) if (message) print('only you see this', message)
  }
}

function print(place: string, message: Message): void {
  const words = wordsOf(message)
  if (words === '' || shown.get(message.id) === words) return
  shown.set(message.id, words)
  const labels = message.components.flatMap(within).flatMap(({ label, type }) => (type === 2 ? [String(label)] : []))
  const numbered = labels.map((label) => `[${buttons.push({ message, label })}: ${label}]`)
  const lines = (listIn(message) ?? []).map(
    (option, index) => `  ${index + 1}${option.default ? ' ✓' : ''} ${option.label}`,
  )
  console.log([`\n── ${place} ──`, words, numbered.join(' '), ...lines].join('\n'))
}

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { LoopbackSlack } from './loopback.ts'
import { MANIFEST } from './manifest.ts'
import { addChannel, addPerson, addTeam, direct, messagesIn, openHome, whispersTo, write } from './people.ts'
import { command, controls, fillIn, menu, press, type Values } from './presses.ts'
import { startSlack } from './server.ts'
import { wordsOf } from './words.ts'
import type { Ephemeral, Interaction, Json, Message, SentFile, View } from './world.ts'

/**
 * `npm run dev:slack`: a Slack on this machine, to try the bot by hand. It prints what to set and start; then it takes
 * commands, and shows every message, form and page as it comes.
 */
const HELP = `
  resume [guide us junior | history | forget | settings | help]   type /resume in the channel; alone, it opens the form
  fill [file=FILE] [market=us] [level=mid] [visibility=shared] …  fill in the form that is open, and send it
  mention FILE          post a file in the channel and mention the bot
  shortcut FILE         post a file in the channel and choose “Review resume” in its menu
  direct FILE           send a file to the bot
  home                  open the page of the bot
  press N               press the button with this number
  quit
`

const slack = await startSlack()
slack.world.events = new Set(MANIFEST.settings.event_subscriptions.bot_events)
const team = addTeam(slack, { token: 'xoxb-loopback', scopes: MANIFEST.oauth_config.scopes.bot })
const user = addPerson(slack, team, { name: 'you', isAdmin: true })
const channel = addChannel(slack, team, [user])
const where = { channel, user }
const shown = new Map<string, string>()
const buttons: { on: Message | Ephemeral | View; label: string; where: typeof where }[] = []
const asked: Interaction[] = []

console.log(`A Slack is on this machine. In another terminal:

  SLACK_BOT_TOKEN=${team.token} SLACK_APP_TOKEN=${slack.world.app.appToken} SLACK_API=${slack.api} \\
    DATABASE_URL=file:./data/try-slack.db npm start
${HELP}`)
const watching = setInterval(() => show(slack), 300)
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
await slack.close()

function act(line: string): void {
  if (slack.sockets.count() === 0) throw new Error('Redline is not connected yet: start it with the line above.')
  const [verb = '', ...words] = line.split(/\s+/)
  switch (verb) {
    case '':
      return
    case 'resume':
      asked.push(command(slack, where, words.join(' ')))
      return
    case 'fill': {
      const view = asked.findLast((one) => one.view?.isOpen)?.view
      if (!view) throw new Error('There is no form: type resume first.')
      fillIn(slack, view, valuesOf(words))
      return
    }
    case 'mention':
      write(slack, where, `<@${team.bot.user}>`, { files: [fileAt(words[0])] })
      return
    case 'shortcut':
      asked.push(menu(slack, where, write(slack, where, '', { files: [fileAt(words[0])] }), 'redline/review'))
      return
    case 'direct':
      write(slack, { channel: direct(slack, user), user }, '', { files: [fileAt(words[0])] })
      return
    case 'home':
      openHome(slack, user)
      return
    case 'press': {
      const button = buttons[Number(words[0]) - 1]
      if (!button) throw new Error('There is no button of this number.')
      asked.push(press(slack, button.where, button.on, button.label))
      return
    }
    default:
      console.log(HELP)
  }
}

/** `file=FILE market=us …`; a file that is not named is the first example. */
function valuesOf(words: string[]): Values {
  const named = words.map((word) => word.split('=', 2) as [string, string])
  const values: Values = Object.fromEntries(named.filter(([name]) => !name.endsWith('file')))
  for (const [name, path] of named.filter(([name]) => name.endsWith('file'))) values[name] = fileAt(path)
  return { file: fileAt(undefined), ...values }
}

function fileAt(path = 'examples/us-mid.txt'): SentFile {
  return { name: basename(path), bytes: readFileSync(path) }
}

/** Prints what is new or was edited, each with its place. */
function show({ world }: LoopbackSlack): void {
  const conversation = { channel: direct(slack, user), user }
  for (const message of messagesIn(slack, channel)) print('#resumes', message.ts, message, where)
  for (const message of messagesIn(slack, conversation.channel))
    print('Redline, private', message.ts, message, conversation)
  for (const whisper of whispersTo(slack, user)) print('only you see this', whisper.ts, whisper, where)
  for (const view of world.views.values()) if (view.isOpen) printView('form', view)
  const home = world.homes.get(user.id)
  if (home) printView('page of the bot', home)
}

function printView(place: string, view: View): void {
  const fields = (view.body.blocks as Json[]).flatMap(({ type, block_id }) => (type === 'input' ? [block_id] : []))
  const wrong = view.errors ? ` ${JSON.stringify(view.errors)}` : ''
  print(
    `${place} “${wordsOf({ text: ((view.body.title as Json | undefined)?.text ?? '') as string })}” ${fields.join(', ')}${wrong}`,
    view.id,
    view,
    where,
  )
}

function print(place: string, id: string, on: Message | Ephemeral | View, there: typeof where): void {
  const words = `── ${place} ──\n${wordsOf('body' in on ? (on.body as Json) : on)}`
  if (shown.get(id) === words) return
  shown.set(id, words)
  const labels = controls(on).flatMap(({ type, text }) => (type === 'button' ? [String((text as Json).text)] : []))
  const numbered = labels.map((label) => `[${buttons.push({ on, label, where: there })}: ${label}]`)
  console.log(`\n${words}\n${numbered.join(' ')}`)
}

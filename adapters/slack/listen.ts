import type { App, RespondFn } from '@slack/bolt'
import { PlatformError } from '../port.ts'
import { WRONG_SIDE } from '../sentences.ts'
import { pressedOf } from './button-rows.ts'
import { onPress } from './buttons.ts'
import type { Sent } from './form.ts'
import { type FormAnswer, formAction, obviousErrors, onForm, said } from './forms.ts'
import { publishHome } from './home.ts'
import { kindOf } from './kind.ts'
import { inTime } from './late.ts'
import { type ChosenMessage, messageCommand } from './message-command.ts'
import { onMessage, say, type Written } from './messages.ts'
import { type Asker, communityOf, type Reception } from './reception.ts'
import { byResponse, inDirect, inThread, inWords, type Reply } from './reply.ts'
import { missingHere } from './sentences.ts'
import { onCommand } from './word-commands.ts'

/** Routes what Slack tells us. What somebody waits for is acknowledged first; an event, when it was recorded. */
export function listen(app: App, reception: Reception, isForMany: boolean): void {
  onCommands(app, reception)
  onForms(app, reception)
  onEvents(app, reception, isForMany)
  app.error(async ({ error, body }: Failed) => {
    reception.note('something from Slack failed', { kind: kindOf(error) })
    // Not acknowledged, an event comes again.
    if (body && 'type' in body && body.type === 'event_callback') throw error
  })
}

/** As Bolt hands it to whoever asks for more than the error. */
interface Failed {
  error: Error
  body?: object
}

function onCommands(app: App, reception: Reception): void {
  app.command(/^\//, async ({ ack, command, respond, context }) => {
    await ack()
    const asker = { team: context.teamId ?? command.team_id, person: command.user_id, channel: command.channel_id }
    const reply = byResponse(respond)
    await orApologise(reply, onCommand(reception, asker, { text: command.text, trigger: command.trigger_id, reply }))
  })
  app.shortcut(
    { callback_id: 'redline/review', type: 'message_action' },
    async ({ ack, shortcut, respond, context }) => {
      await ack()
      const { user, channel, action_ts } = shortcut
      const asker = { team: context.teamId ?? '', person: user.id, channel: channel.id }
      const message = shortcut.message as unknown as ChosenMessage
      const reply = byResponse(respond)
      await orApologise(reply, messageCommand(reception, asker, { message, event: `shortcut/${action_ts}` }, reply))
    },
  )
  app.action(/^redline\//, async ({ ack, action, body, respond, context }) => {
    await ack()
    const { user, channel, message, trigger_id } = body as Pressing
    const asker = { team: context.teamId ?? '', person: user.id, channel: channel?.id ?? '' }
    const { action_id, value = '' } = action as { action_id: string; value?: string }
    const pressed = pressedOf(action_id, value)
    if (!pressed) return
    const reply = replyTo(reception, asker, message, respond)
    await orApologise(reply, onPress(reception, asker, { pressed, trigger: trigger_id, reply }))
  })
}

interface Pressing {
  user: { id: string }
  channel?: { id: string }
  message?: { ts: string; thread_ts?: string }
  trigger_id: string
}

/** A press in a message is answered in its thread, one at home on that page. */
function replyTo(reception: Reception, asker: Asker, message: Pressing['message'], respond?: RespondFn): Reply {
  if (asker.channel === '' || !respond) return ({ text }) => publishHome(reception, asker, text)
  return inThread(reception.line, asker, message?.thread_ts, respond)
}

function onForms(app: App, reception: Reception): void {
  app.view({ callback_id: /^redline\//, type: 'view_submission' }, async ({ ack, view, body, context }) => {
    const form = view as unknown as Sent
    const action = formAction(form)
    if (action === null) return await ack()
    const errors = obviousErrors(action, form)
    if (errors) return await ack({ response_action: 'errors', errors })
    const asker = { team: context.teamId ?? '', person: body.user.id, channel: '' }
    const work = reception
      .turn(() => onForm(reception, asker, action, form))
      .catch((error: unknown) => {
        reception.note('a form failed', { kind: kindOf(error) })
        return { view: said(apology(error)) }
      })
    const answer = await inTime(work)
    if (answer) return await ack(shown(answer))
    await ack({ response_action: 'clear' })
    reception.later('a late answer failed', tell(inDirect(reception.line, asker), work))
  })
}

function shown(answer: FormAnswer) {
  if ('errors' in answer) return { response_action: 'errors' as const, errors: answer.errors }
  return { response_action: 'update' as const, view: answer.view }
}

/** What was taken comes by itself; what is wrong could no longer be shown in the form. */
async function tell(reply: Reply, work: Promise<FormAnswer>): Promise<void> {
  const answer = await work
  if ('errors' in answer) await reply(inWords(Object.values(answer.errors).join('\n')))
}

function onEvents(app: App, reception: Reception, isForMany: boolean): void {
  const written = async (event: Written, { teamId = '', botUserId = '' }: { teamId?: string; botUserId?: string }) => {
    const asker = { team: teamId, person: event.user ?? '', channel: event.channel }
    try {
      await onMessage(reception, asker, botUserId, event)
    } catch (error) {
      if (!(error instanceof PlatformError && error.trouble.code === 'forbidden')) throw error
      say(reception, asker, event, apology(error))
    }
  }
  app.event('message', ({ event, context }) => written(event as Written, context))
  app.event('app_mention', ({ event, context }) => written(event as Written, context))
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return
    const asker = { team: context.teamId ?? '', person: event.user, channel: '' }
    reception.later('App Home failed', publishHome(reception, asker))
  })
  const leave = async (team = '') => await reception.desk.leave(communityOf({ team }))
  app.event('app_uninstalled', ({ context }) => leave(context.teamId))
  app.event('tokens_revoked', async ({ event, context }) => {
    // The one token that an operator set is theirs to replace.
    if (isForMany && event.tokens.bot?.length) await leave(context.teamId)
  })
}

/** What a person waits for ends in words, whatever happens; the error goes on to the log. */
async function orApologise(reply: Reply, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    // Where not even that can be said, Slack itself shows that nothing came.
    await reply(inWords(apology(error))).catch(() => {})
    throw error
  }
}

function apology(error: unknown): string {
  const trouble = error instanceof PlatformError ? error.trouble : null
  return trouble?.code === 'forbidden' ? missingHere(trouble.permission) : WRONG_SIDE
}

import { EMPLOYERS, LEVELS } from '../../src/review/context.ts'
import { choicesOf, oneKnown } from '../choices.ts'
import { channels, modal, oneOf, type Sent, sent } from './form.ts'
import { ask } from './line.ts'
import { type Asker, communityOf, openView, type Reception, soon } from './reception.ts'
import { inWords, type Reply } from './reply.ts'
import { choices, type FormErrors } from './review-command.ts'
import { SETTINGS, SETTINGS_DENIED } from './sentences.ts'

interface SlackUser {
  is_admin?: boolean
  is_owner?: boolean
}

/** Whether somebody runs the workspace. */
export async function isAdmin({ line }: Reception, { team, person }: Asker): Promise<boolean> {
  const { user } = await ask<{ user: SlackUser }>(line, team, 'users.info', { user: person }, { signal: soon() })
  return user.is_admin === true || user.is_owner === true
}

/** The form with the settings of the workspace, for its admins. */
export async function openSettings(
  reception: Reception,
  asker: Asker,
  { trigger, reply }: { trigger: string; reply: Reply },
): Promise<void> {
  const [mayChange, house] = await Promise.all([isAdmin(reception, asker), reception.desk.house(communityOf(asker))])
  if (!mayChange) return await reply(inWords(SETTINGS_DENIED))
  const fields = [
    oneOf('market', SETTINGS.market, reception.line.markets, house.market),
    oneOf('level', SETTINGS.level, choicesOf(LEVELS), house.level),
    oneOf('employer', SETTINGS.employer, choicesOf(EMPLOYERS), house.employer),
    oneOf('threads', SETTINGS.threads, choicesOf(['private', 'shared']), house.threads),
    channels('watched', SETTINGS.watched, house.watchedChannels, SETTINGS.watchedHint),
  ]
  const about = {}
  await openView(
    reception,
    asker,
    trigger,
    modal({ action: 'settings', title: SETTINGS.title, submit: SETTINGS.submit, fields, about }),
  )
}

/** Saves what the form says, if whoever sent it still runs the workspace. @returns what is wrong with it */
export async function onSettings(reception: Reception, asker: Asker, form: Sent): Promise<FormErrors> {
  if (!(await isAdmin(reception, asker))) return { threads: SETTINGS_DENIED }
  const threads = oneKnown(sent(form, 'threads').selected_option?.value, ['private', 'shared'] as const) ?? 'private'
  const watchedChannels = sent(form, 'watched').selected_conversations ?? []
  await reception.desk.arrange(communityOf(asker), { ...choices(reception.line, form), threads, watchedChannels })
  return null
}

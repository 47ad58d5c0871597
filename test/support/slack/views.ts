import { replace } from './answers.ts'
import { type Call, fail, personOf } from './call.ts'
import { refuseInvalid } from './chat.ts'
import { checkView } from './checks.ts'
import { type Json, newId, type Team, type View } from './world.ts'

/** How long a form can be opened after the press, in milliseconds: interactivity#trigger_id. */
const TRIGGER = 3000

export function openView({ slack, team, body }: Call): Json {
  const interaction = slack.world.interactions.find(({ trigger }) => trigger === body.trigger_id)
  if (!interaction) return fail('invalid_trigger_id')
  if (interaction.view && interaction.body.type !== 'view_submission') return fail('exchanged_trigger_id')
  if (Date.now() - interaction.sentAt > TRIGGER) return fail('expired_trigger_id')
  const view = body.view as Json
  refuseInvalid(() => checkView(view))
  interaction.view = newView(team, interaction.user, view)
  slack.world.views.set(interaction.view.id, interaction.view)
  return { view: viewJson(interaction.view) }
}

export function updateView({ slack, team, body }: Call): Json {
  const view = [...slack.world.views.values()].find(
    (one) => one.team === team.id && (one.id === body.view_id || one.body.external_id === body.external_id),
  )
  if (!view?.isOpen) return fail('not_found')
  if (body.hash !== undefined && body.hash !== view.hash) return fail('hash_conflict')
  refuseInvalid(() => checkView(body.view as Json))
  replace(view, body.view as Json)
  return { view: viewJson(view) }
}

export function publishHome({ slack, team, body }: Call): Json {
  const { id } = personOf(slack, String(body.user_id))
  refuseInvalid(() => checkView(body.view as Json))
  const view = newView(team, id, body.view as Json)
  slack.world.homes.set(id, view)
  return { view: viewJson(view) }
}

function newView({ id: team }: Team, user: string, body: Json): View {
  return { id: newId('V'), team, user, hash: '1', body, isOpen: true, errors: null }
}

/** A view as Slack hands it out, with the values that somebody gave. */
export function viewJson({ id, team, hash, body }: View, values: Json = {}): Json {
  const { private_metadata = '', callback_id = '', external_id = '' } = body
  return {
    ...{ id, team_id: team, ...body, private_metadata, callback_id, external_id, hash },
    ...{ state: { values }, root_view_id: id, previous_view_id: null, app_id: 'A0REDLINE' },
  }
}

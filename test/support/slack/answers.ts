import { checkMessage, checkView } from './checks.ts'
import { ephemeral } from './ephemeral.ts'
import type { LoopbackSlack } from './loopback.ts'
import type { Delivery, Interaction, Json, View, World } from './world.ts'

/** What an acknowledgement says beyond that: words for who typed a command, or what becomes of a form. */
export function settle({ world }: LoopbackSlack, delivery: Delivery): void {
  const interaction = world.interactions.find((one) => one === delivery)
  const { answer } = delivery
  if (!interaction) return
  if (interaction.body.type === 'view_submission') settleForm(interaction, answer)
  else if (answer?.text || answer?.blocks) settleCommand(world, interaction, answer)
}

function settleCommand(world: World, interaction: Interaction, answer: Json): void {
  checkMessage(answer)
  const said = ephemeral(String(interaction.body.channel_id ?? ''), interaction.user, answer)
  world.ephemerals.push(said)
  interaction.answers.push(said)
}

function settleForm({ view }: Interaction, answer: Json | null): void {
  if (!view) return
  switch (answer?.response_action) {
    case 'errors':
      view.errors = answer.errors as Json
      return
    case 'update':
      checkView(answer.view as Json)
      replace(view, answer.view as Json)
      return
    default:
      view.isOpen = false
  }
}

export function replace(view: View, body: Json): void {
  view.body = body
  view.hash = `${Number(view.hash) + 1}`
  view.errors = null
}

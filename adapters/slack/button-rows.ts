import type { types } from '@slack/bolt'
import { DELETE_ASK } from '../sentences.ts'
import { actions, type Block, button, plainText } from './block.ts'

/** What a button does. With the review and, for `rest`, the part, it is all that a button carries. */
export const ACTIONS = ['rest', 'again', 'dismiss', 'share', 'delete', 'start', 'settings'] as const
export type Action = (typeof ACTIONS)[number]

/** Stands for the review where a button is about none in particular. */
export const NO_REVIEW = '-'

/** What is pressed, as Slack hands it back to any process at any later time. */
export interface Pressed {
  action: Action
  review: string
  /** The part, for `rest`. */
  key: string
}

const ID = /^redline\/([a-z-]{1,20})$/
const VALUE = /^([0-9a-f-]{1,36})\/([\w-]{0,40})$/

/** The id of an action, by which Slack's events are told apart. */
export function actionId(action: Action): string {
  return `redline/${action}`
}

/** Ids and no word of a resume: Slack shows the value of a button to whoever asks for the message. */
export function pressValue(review: string, key = ''): string {
  return `${review}/${key}`
}

/** @returns null for a button that is not ours */
export function pressedOf(id: string, value: string): Pressed | null {
  const [, action] = ID.exec(id) ?? []
  const [, review, key = ''] = VALUE.exec(value) ?? []
  const known = ACTIONS.find((one) => one === action)
  return known && review ? { action: known, review, key } : null
}

export function restButton(review: string, key: string): Block {
  return actions(button(actionId('rest'), 'Show the rest of this part', pressValue(review, key)))
}

export function openingButtons(review: string): Block {
  const value = pressValue(review)
  return actions(
    button(actionId('again'), 'Another market or level', value),
    button(actionId('dismiss'), 'Not applicable', value),
    button(actionId('share'), 'Share in the channel', value),
    deleteConfirmed('Delete everything', review),
  )
}

/** Slack asks once more before it hands the press in. */
export function deleteConfirmed(label: string, review = NO_REVIEW): types.Button {
  const confirm = {
    title: plainText(label),
    text: plainText(DELETE_ASK),
    confirm: plainText('Yes, delete it'),
    deny: plainText('Keep it'),
    style: 'danger' as const,
  }
  return { ...button(actionId('delete'), label, pressValue(review), 'danger'), confirm }
}

/** Below the question itself. */
export function deleteButton(): Block {
  return actions(button(actionId('delete'), 'Yes, delete it', pressValue(NO_REVIEW), 'danger'))
}

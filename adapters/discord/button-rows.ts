import { ButtonStyle } from 'discord.js'
import { button, type Row, row } from './message.ts'

/** What a button or a list does. With the review and, for `rest`, the part, it is all that a button carries. */
export const ACTIONS = ['rest', 'again', 'dismiss', 'dismiss-these', 'share', 'delete', 'delete-now'] as const
export type Action = (typeof ACTIONS)[number]

/** What is pressed, as Discord hands it back to any process at any later time. */
export interface Pressed {
  action: Action
  review: string
  /** The part, for `rest`. */
  key: string
}

const ID = /^redline\/([a-z-]{1,20})\/([0-9a-f-]{1,36})\/([\w-]{0,40})$/

/** The `custom_id` of a button: ids and no word of a resume. */
export function customId({ action, review, key }: Pressed): string {
  return `redline/${action}/${review}/${key}`
}

/** @returns null for a button that is not ours */
export function pressedOf(id: string): Pressed | null {
  const [, action, review, key = ''] = ID.exec(id) ?? []
  const known = ACTIONS.find((one) => one === action)
  return known && review ? { action: known, review, key } : null
}

export function restButton(review: string, key: string): Row {
  return row(button(customId({ action: 'rest', review, key }), 'Show the rest of this part'))
}

export function openingButtons(review: string): Row {
  const id = (action: Action) => customId({ action, review, key: '' })
  return row(
    button(id('again'), 'Another market or level'),
    button(id('dismiss'), 'Not applicable'),
    button(id('share'), 'Share in the channel'),
    button(id('delete'), 'Delete everything'),
  )
}

/** Stands for the review where a button is about none in particular. */
export const NO_REVIEW = '-'

export function deleteButton(review: string): Row {
  return row(button(customId({ action: 'delete-now', review, key: '' }), 'Yes, delete it', ButtonStyle.Danger))
}

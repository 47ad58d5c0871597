import type { types } from '@slack/bolt'
import { onForm as onAgain } from './again.ts'
import { section } from './block.ts'
import { ownReview } from './buttons.ts'
import { onDismissed } from './dismiss.ts'
import { aboutOf, closing, FORM_ACTIONS, type FormAction, type Sent } from './form.ts'
import type { Asker, Reception } from './reception.ts'
import { type FormErrors, formErrors, type Outcome, onReviewForm, thanks } from './review-command.ts'
import { DISMISS_TITLE, FORM, SETTINGS, SETTINGS_SAVED } from './sentences.ts'
import { onSettings } from './settings.ts'

/** What Slack does with a form that was sent: shows what is wrong with it, or shows something else in its place. */
export type FormAnswer = { errors: NonNullable<FormErrors> } | { view: types.ModalView }

/** Which of our forms was sent; null for another. */
export function formAction({ callback_id }: Sent): FormAction | null {
  return FORM_ACTIONS.find((action) => callback_id === `redline/${action}`) ?? null
}

/** What can be answered without looking anything up. */
export function obviousErrors(action: FormAction, form: Sent): FormErrors {
  return action === 'review' || action === 'again' ? formErrors(form, action === 'review') : null
}

/** Does what a form asks for. */
export async function onForm(reception: Reception, asker: Asker, action: FormAction, form: Sent): Promise<FormAnswer> {
  switch (action) {
    case 'review':
      return answerOf(await onReviewForm(reception, asker, form))
    case 'settings': {
      const errors = await onSettings(reception, asker, form)
      return errors ? { errors } : { view: said(SETTINGS_SAVED, SETTINGS.title) }
    }
    case 'again':
    case 'dismiss': {
      const known = await ownReview(reception, asker, aboutOf(form).review ?? '')
      if (typeof known === 'string') return { view: said(known) }
      if (action === 'again') return answerOf(await onAgain(reception, asker, form, known))
      return { view: said(await onDismissed(reception, form, known), DISMISS_TITLE) }
    }
  }
}

function answerOf(outcome: Outcome): FormAnswer {
  return 'errors' in outcome ? outcome : { view: thanks(outcome.job) }
}

/** Words in place of the form. */
export function said(words: string, title: string = FORM.title): types.ModalView {
  return closing(title, [section(words)])
}

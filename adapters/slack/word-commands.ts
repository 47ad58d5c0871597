import { deleteQuestion } from './delete.ts'
import { guideFor } from './guide.ts'
import { historyWords } from './history.ts'
import type { Asker, Reception } from './reception.ts'
import { inWords, type Reply } from './reply.ts'
import { openReviewForm } from './review-command.ts'
import { HELP } from './sentences.ts'
import { openSettings } from './settings.ts'

/** `/resume` and the words behind it. */
export async function onCommand(
  reception: Reception,
  asker: Asker,
  { text, trigger, reply }: { text: string; trigger: string; reply: Reply },
): Promise<void> {
  const [word = '', ...words] = text.trim().toLowerCase().split(/\s+/)
  switch (word) {
    case '':
    case 'review':
      return await openReviewForm(reception, asker, trigger)
    case 'guide':
      for (const piece of await guideFor(reception, asker, words)) await reply(piece)
      return
    case 'history':
      return await reply(inWords(await historyWords(reception, asker)))
    case 'forget':
      return await reply(deleteQuestion())
    case 'settings':
      return await openSettings(reception, asker, { trigger, reply })
    default:
      return await reply(inWords(HELP))
  }
}

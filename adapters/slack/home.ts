import type { types } from '@slack/bolt'
import { actions, type Block, button, header, section } from './block.ts'
import { actionId, deleteConfirmed, NO_REVIEW, pressValue } from './button-rows.ts'
import { historyLines } from './history.ts'
import { ask } from './line.ts'
import { type Asker, type Reception, soon } from './reception.ts'
import { HELP, HISTORY_EMPTY, HOME } from './sentences.ts'
import { isAdmin } from './settings.ts'

/** How many reviews App Home lists. */
const LISTED = 5

/** Shows App Home as it is now. @param words stand on top: what a press there led to */
export async function publishHome(reception: Reception, asker: Asker, words?: string): Promise<void> {
  const [lines, mayChange] = await Promise.all([historyLines(reception, asker, LISTED), isAdmin(reception, asker)])
  const view: types.HomeView = { type: 'home', blocks: homeBlocks(lines, mayChange, words) }
  await ask(reception.line, asker.team, 'views.publish', { user_id: asker.person, view }, { signal: soon() })
}

function homeBlocks(lines: string[], mayChange: boolean, words?: string): Block[] {
  const value = pressValue(NO_REVIEW)
  const buttons = [
    button(actionId('start'), HOME.start, value, 'primary'),
    ...(mayChange ? [button(actionId('settings'), HOME.settings, value)] : []),
    deleteConfirmed(HOME.forget),
  ]
  return [
    ...(words ? [section(words)] : []),
    header(HOME.title),
    section(HOME.about),
    actions(...buttons),
    header(HOME.reviews),
    section(lines.length > 0 ? lines.join('\n') : HISTORY_EMPTY),
    section(HELP),
  ]
}

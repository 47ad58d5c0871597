import { headPhrase, isPlural } from './clause.ts'
import { isTechnology, type Task } from './task.ts'

const DETERMINED =
  /^(?:the|a|an|our|its|their|all|any|this|these|each|every|both|one|some|new|various|several|different|multiple|many|\d\S*|\S+['’]s) /i

/** Words that take no article where nothing more is said of them: "data", "documentation", "testing". */
const MASS =
  /(?:ing|[ts]ion|ment|ity|ance|ence|ware|data|code|work|support|security|logic|content|traffic|infrastructure|access|design|management|delivery|maintenance|analysis)$/i

/** "insurance portal" is told as "the insurance portal"; plurals, names, and what takes no article stay as they are. */
export function wordedAsWhole(object: string, task: Task): string {
  const head = headPhrase(object)
  const last = head.split(' ').at(-1) ?? ''
  const bare = DETERMINED.test(object) || isPlural(object) || MASS.test(last) || !/^[a-z-]+$/.test(last)
  const one = /^,|^ (?:and|or|&) /.test(object.slice(head.length))
  return bare || one || /[,/&:]/.test(head) || isTechnology(head, task) || isTechnology(last, task)
    ? object
    : `the ${object}`
}

/** Every rule, in the order in which its area is read. A rule that is not listed here does not run. */
import weakOpener from './bullets/weak-opener.ts'
import type { Rule } from '../src/review/rule.ts'

export const rules = [weakOpener] as unknown as Rule[]

import { LANGUAGE_NAMES } from './language-names.ts'
import { wordsOf } from './words.ts'

/** Languages that candidates in our markets list, by ISO 639 code. */
const CODES =
  'en de fr nl es it pt pl ru uk cs sk sl hr sr bs bg ro hu el tr ar he fa ur hi bn ta te ml kn mr gu pa ne si zh yue ja ko vi th id ms tl sv no nb da fi is et lv lt ga cy gd ca eu gl sq mk hy ka az kk uz sw am yo ig ha af zu la'

const NAMES = new Set(
  ['en', 'de', 'fr', 'nl', 'es'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'language' })
    return CODES.split(' ').flatMap((code) => wordsOf(names.of(code) ?? ''))
  }),
)
for (const name of [...LANGUAGE_NAMES, 'mandarin', 'farsi', 'cantonese'])
  for (const word of wordsOf(name)) NAMES.add(word)

/** Does a text name a language that people speak? */
export function namesLanguage(text: string): boolean {
  return wordsOf(text).some((word) => NAMES.has(word))
}

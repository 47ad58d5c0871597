import type { Passage, Role } from '../../src/resume/model.ts'
import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'contact/email-tone',
  title: 'Use a plain private email address',
  message: 'Your email address contains {sign}: one made of your name alone, from a free provider, is better here.',
  why: 'The address is among the first things that are read, and it should still reach you when you change jobs.',
  sources: ['N-069'],
  severity: 'should-fix',
  options: {
    /** Parts of names at least this long also count at the beginning or end of a longer part ("codeninja"). */
    longWord: 5,
  },
  in: 'header',
  examples: {
    flags: [
      'Denver, CO | (303) 555-0142 | ⟦pixelwizard@mail.example⟧',
      'Denver, CO | (303) 555-0142 | dana_69@mail.example',
      'Denver, CO | (303) 555-0142 | whitfield.1991@mail.example',
      'Denver, CO | (303) 555-0142 | dana@ledgerline.example',
    ],
    quiet: [
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example',
      'Denver, CO | (303) 555-0142 | d.gurung23@mail.example',
      'Denver, CO | (303) 555-0142 | hello@danawhitfield.example',
    ],
  },
  *check({ resume, lexicon }, { longWord }) {
    const { email } = resume.contact
    if (!email) return
    const [local = '', domain = ''] = email.text.toLowerCase().split('@')
    const parts = local.match(/\p{L}+|\d+/gu) ?? []
    const isNickname = parts.some((part) =>
      lexicon.nicknames.some((word) => {
        if (part === word) return true
        return word.length >= longWord && (part.startsWith(word) || part.endsWith(word))
      }),
    )
    const sign = isNickname
      ? 'a nickname'
      : parts.some(isBirthYear)
        ? 'what reads as a year of birth'
        : resume.roles.some((role) => belongsTo(domain, role))
          ? 'the name of your employer'
          : null
    if (sign) yield { where: [email] satisfies Passage[], data: { sign } }
  },
})

/** A year in which people who work today were born. */
function isBirthYear(part: string): boolean {
  return /^(?:19[5-9]\d|200\d)$/.test(part)
}

/** "mail.acme.com" belongs to "Acme Inc." */
function belongsTo(domain: string, { company }: Role): boolean {
  const name = (company?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const host = domain.split('.').at(-2)?.replace(/-/g, '') ?? ''
  return host.length >= 4 && (name === host || (name.startsWith(host) && host.length >= 6))
}

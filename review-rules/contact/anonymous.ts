import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'contact/anonymous',
  title: 'Look whether the advert wants it without your name',
  message:
    'This CV gives your {details}: if the advert asks for an anonymised CV, take that out, and the names of your schools too.',
  why: 'Applications here can be marked by people who are not to know who wrote them, so that everyone is read alike.',
  sources: ['N-199'],
  severity: 'consider',
  options: {},
  in: 'header',
  // An advert that was given and does not ask for it settles the question.
  when: ({ posting }) => posting === null || /\banonym|\bname[- ]blind|\bblind recruitment/i.test(posting.text),
  examples: {
    flags: [
      { text: 'Bristol | morgan.ellery@post.example', market: 'uk-civil-service' },
      {
        text: 'Bristol | 07700 900417',
        market: 'uk-civil-service',
        posting: 'Backend Developer\n\nPlease attach an anonymised CV.',
      },
    ],
    quiet: [
      { text: 'Bristol', market: 'uk-civil-service', posting: 'Backend Developer\n\nSend a CV and a statement.' },
      'Denver, CO | (303) 555-0142 | dana.whitfield@mail.example',
    ],
  },
  *check({ resume: { name, contact } }) {
    const ways = [contact.email && 'email address', contact.phone && 'phone number'].filter((way) => way !== null)
    // A first line without any address below it may be something else than a name.
    if (ways.length > 0) yield { where: [], data: { details: listing(name ? ['name', ...ways] : ways) } }
  },
})

import { defineRule } from '../../src/review/rule.ts'
import { listing } from '../../src/review/words/listing.ts'

export default defineRule({
  id: 'tailoring/wording',
  title: 'Use the posting’s own words',
  message: 'You and the posting use different names for the same thing: {pairs}. Write it once as the posting does.',
  why: 'A recruiter searches for the word in the advertisement, and does not always know the other one.',
  sources: ['N-141', 'N-158', 'N-199'],
  severity: 'consider',
  options: {},
  in: 'skills',
  examples: {
    flags: [
      { text: 'Languages: Golang, SQL\nCloud: ⟦K8s⟧', posting: 'Backend Engineer\n\nYou run services on Kubernetes.' },
      {
        text: 'Languages: Java, SQL\nCloud: ⟦AWS⟧',
        market: 'uk',
        posting: 'Backend Developer\n\nJava, MySQL and MariaDB, or Amazon Web Services.',
      },
    ],
    quiet: [
      { text: 'Languages: Go, SQL\nCloud: Kubernetes', posting: 'Backend Engineer\n\nYou run services on Kubernetes.' },
      { text: 'Languages: Go, SQL\nAPIs: REST APIs', posting: 'Backend Engineer\n\nYou write RESTful services.' },
    ],
  },
  when: ({ posting, technologies }) => posting !== null && technologies.length > 0,
  *check({ posting, technologies, resume }) {
    const pairs = technologies.flatMap(({ name, listed, shown }) => {
      const theirs = [
        ...new Set(posting?.technologies.filter((mention) => mention.name === name).map(({ text }) => text)),
      ]
      const ours = [...listed, ...shown]
      const [first] = ours
      if (
        !first ||
        theirs.length === 0 ||
        theirs.some((text) => alike(text, first.text) || stands(text, resume.document.text))
      )
        return []
      return [{ first, pair: `“${first.text}” where the posting says “${theirs[0]}”` }]
    })
    if (pairs.length > 0)
      yield {
        where: pairs.map(({ first }) => first).slice(0, 3),
        data: {
          pairs: listing(
            pairs.map(({ pair }) => pair),
            3,
          ),
        },
      }
  },
})

function stands(word: string, text: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase())
}

/** The same word with an ending or a companion: "REST" and "RESTful", "Kafka" and "Apache Kafka". */
function alike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  return one!.includes(other!.slice(0, 4)) || other!.includes(one!.slice(0, 4))
}

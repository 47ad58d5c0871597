import { defineRule } from '../../src/review/rule.ts'
import { hasFigure } from '../../src/review/words/figures.ts'

export default defineRule({
  id: 'bullets/plain-line',
  title: 'Let every line of your latest job earn its place',
  message:
    'The lines around it say what changed; this one names a duty: add what came of it, or use the room for another.',
  why: 'Your latest job is read most closely, and beside strong lines a plain one stands out.',
  sources: ['N-103', 'N-105', 'N-053', 'B-026'],
  severity: 'consider',
  options: {
    /** Share of the job's lines with an outcome; below it bullets/no-outcome speaks (our proposal, by level). */
    from: 0.5,
    /** Verbs that name a duty when nothing follows but its object; from the openers that job descriptions use. */
    duties: ['maintain', 'develop', 'implement', 'create', 'manage', 'update', 'support', 'handle', 'perform', 'add'],
  },
  in: 'bullet',
  examples: {
    flags: [
      '⟦Maintained the settlement API and added new endpoints in Go⟧',
      'Supported the Terraform modules of the staging cluster',
    ],
    quiet: [
      'Maintained the settlement API in Go and halved its error rate',
      'Run the settlement API in Go for 2.1 million transactions a day',
    ],
  },
  *check({ bullets, resume }, { from, duties }) {
    const lines = bullets.filter(({ role }) => role === resume.roles[0])
    if (lines.filter(({ judgement }) => judgement.outcome).length / lines.length < from) return
    for (const { bullet, judgement } of lines) {
      const bare = !judgement.scope && !hasFigure(bullet.text, judgement.technologies) && !/[,;:–—]/u.test(bullet.text)
      if (judgement.reason === 'no-outcome' && bare && opensWith(duties, bullet.text)) yield { where: [bullet] }
    }
  },
})

/** Whether the line opens with one of the verbs in any of their regular forms. */
function opensWith(verbs: readonly string[], text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  return verbs.some((verb) => first.startsWith(verb.replace(/e$/u, '')) && first.length <= verb.length + 3)
}

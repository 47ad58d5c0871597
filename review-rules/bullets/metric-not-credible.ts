import { defineRule } from '../../src/review/rule.ts'

export default defineRule({
  id: 'bullets/metric-not-credible',
  title: 'Check the figures that a reader will doubt',
  message: 'A reader will stop at “{figure}”: say what was measured, from which value to which.',
  why: 'One figure that cannot be right puts the true ones beside it in doubt.',
  sources: ['B-044', 'B-045', 'N-196'],
  severity: 'should-fix',
  options: {},
  in: 'bullet',
  examples: {
    flags: [
      'Added a cache to the search API and reduced latency by 300%',
      'Introduced code review in GitHub and improved team happiness by 83.7%',
    ],
    quiet: [
      'Added a Redis cache to the search API and cut latency from 900 ms to 300 ms',
      'Removed 100% of manual restarts by adding health checks in ECS',
    ],
  },
  *check(subject) {
    for (const { bullet, judgement } of subject.bullets) {
      if (judgement.reason === 'metric-not-credible') yield { where: [bullet], data: { figure: judgement.evidence } }
    }
  },
})

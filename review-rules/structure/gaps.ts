import { gapsBetweenRoles } from '../../src/resume/parse/experience.ts'
import { monthOf, overlap, type Stretch, stretchOf } from '../../src/review/calendar.ts'
import { anyWord } from '../../src/review/infer/words.ts'
import { defineRule, type Subject } from '../../src/review/rule.ts'

export default defineRule({
  id: 'structure/gaps',
  title: 'Say what you did between these jobs',
  message:
    'Between these two jobs {months} months pass without a word: one line says enough, “Career break” or what it was.',
  why: 'A reader who wonders guesses; a short, plain line ends the guessing, and you need not give a reason.',
  sources: ['N-057', 'N-123', 'N-131'],
  severity: 'should-fix',
  options: {
    /** A longer time between two jobs needs a line (guide: N-057). */
    months: 6,
  },
  in: 'document',
  // A job without a beginning may fill what looks like a gap.
  when: ({ resume }) => resume.roles.length > 1 && resume.roles.every(({ dates }) => dates?.from),
  examples: {
    flags: [
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
⟦September 2021 – March 2024⟧
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

Developer, Mumbles Marine, Swansea
June 2015 – August 2019
• Built the berth booking service in C#, which replaced a paper diary in three harbours.`,
      },
      {
        market: 'uk',
        level: 'senior',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
05/2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

Junior Developer, Gower Farms, Swansea
⟦05/2018 – 03/2021⟧
• Wrote the milk collection planner in C#, which saves two lorry trips a day.`,
      },
    ],
    quiet: [
      {
        market: 'uk',
        text: `Siân Prosser
Swansea | 07700 900388 | sian.prosser@post.example

EMPLOYMENT HISTORY
Software Developer, Tivoli Tickets, Swansea
September 2021 – March 2024
• Rebuilt the seat map in Laravel, so that a hall of 2,000 seats loads in a second.

Developer, Mumbles Marine, Swansea
June 2015 – August 2019
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

EDUCATION
MSc Computing, University of the Gower, September 2020 – August 2021`,
      },
      {
        market: 'uk',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

Junior Developer, Gower Farms, Swansea
2018 – 2021
• Wrote the milk collection planner in C#, which saves two lorry trips a day.`,
      },
      {
        market: 'uk',
        text: `Rhodri Pugh
Swansea | 01632 960188 | rhodri.pugh@post.example

EMPLOYMENT HISTORY
Software Developer, Mumbles Marine, Swansea
May 2022 – present
• Built the berth booking service in C#, which replaced a paper diary in three harbours.

Junior Developer, Gower Farms, Swansea
May 2018 – March 2021
• Wrote the milk collection planner in C#, which saves two lorry trips a day.

FURTHER INFORMATION
Career break in 2021 to care for a parent.`,
      },
    ],
  },
  *check(subject, { months }) {
    const { resume, context } = subject
    for (const gap of gapsBetweenRoles(resume, context.today)) {
      const time = { from: monthOf(gap.from, 1), to: monthOf(gap.to, 1) - 1 }
      if (gap.months <= months || isExplained(subject, time)) continue
      const around = resume.roles.flatMap(({ dates }) => {
        const stretch = stretchOf(dates, context.today)
        return dates && stretch && (stretch.to === time.from - 1 || stretch.from === time.to + 1) ? [dates] : []
      })
      yield { where: around.slice(0, 2), data: { months: gap.months } }
    }
  },
})

/** Study or a dated project in that time, or words outside the bullets that speak of a break then. */
function isExplained({ resume, context, lexicon }: Subject, time: Stretch): boolean {
  const isFilled = [...resume.education, ...resume.projects].some(({ dates }) => {
    const stretch = stretchOf(dates, context.today)
    return stretch !== null && overlap(stretch, time)
  })
  const breaks = anyWord(lexicon.breaks)
  const years = [time.from, time.to].map((month) => String(Math.floor((month - 1) / 12)))
  const { lines } = resume.document
  const isNamed = lines.some(({ text, marker }, i) => {
    const around = `${text} ${lines[i + 1]?.text ?? ''}`
    return marker === null && breaks.test(text) && years.some((year) => around.includes(year))
  })
  return isFilled || isNamed
}

import { describe, expect, it } from 'vitest'
import { findDates, isDuration } from '../../../src/resume/parse/dates.ts'

const passage = (text: string) => ({ text, start: 0, end: text.length })

/** The first date as "from..to", months after a slash, "-" where there is none. */
function read(text: string): string {
  const range = findDates(passage(text))[0]
  if (range === undefined) return 'none'
  const written = (date: typeof range.to) =>
    date === null ? '-' : date === 'present' ? date : `${date.year}${date.month === null ? '' : `/${date.month}`}`
  return `${written(range.from)}..${written(range.to)}`
}

describe('dates are understood however they are printed', () => {
  it.each([
    ['Mar 2021 – Present', '2021/3..present'],
    ['March 2021 to June 2023', '2021/3..2023/6'],
    ['Sept. 2019 - Dec. 2020', '2019/9..2020/12'],
    ['03/2021 – 11/2022', '2021/3..2022/11'],
    ['2021-03 — 2022-11', '2021/3..2022/11'],
    ['01.09.2018 bis 31.12.2019', '2018/9..2019/12'],
    ['2019 – 2021', '2019..2021'],
    ['2019–21', '2019..2021'],
    ['2019 –', '2019..present'],
    ["Jun '19 - Aug '20", '2019/6..2020/8'],
    ['Jun – Aug 2020', '2020/6..2020/8'],
    ['Summer 2020', '-..2020'],
    ['since 2021', '2021..present'],
    ['seit 03/2020', '2020/3..present'],
    ['maio de 2021 – presente', '2021/5..present'],
    ['1º de março de 2018 até 30 de abril de 2019', '2018/3..2019/4'],
    ['gennaio 2020 - ad oggi', '2020/1..present'],
    ['dal 2019 al 2021', '2019..2021'],
    ['od października 2019 r. do chwili obecnej', '2019/10..present'],
    ['paź 2018 – lis 2019', '2018/10..2019/11'],
    ['2018. május – 2020. június', '2018/5..2020/6'],
    ['elokuu 2019 – nykyinen', '2019/8..present'],
    ['říjen 2017 – dosud', '2017/10..present'],
    ['augusti 2020 till nu', '2020/8..present'],
    ['depuis mars 2020', '2020/3..present'],
    ['2019 – heute', '2019..present'],
    ["janv. 2019 – aujourd'hui", '2019/1..present'],
    ['mei 2019 - heden', '2019/5..present'],
    ['2018 until 2020', '2018..2020'],
    ['from May 2018 to date', '2018/5..present'],
    ['14 May 2020', '-..2020/5'],
    ['July 4, 2020', '-..2020/7'],
    ['2022', '-..2022'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each(['$2020 saved', '12,2019 requests', '20190 users', 'room 12', 'in 1865'])(
    'no date is read into "%s"',
    (text) => {
      expect(read(text)).toBe('none')
    },
  )

  it('takes the length of time that job sites print beside a range as part of it', () => {
    const text = 'Jan 2020 - Mar 2022 · 2 yrs 3 mos'
    expect(findDates(passage(text))[0]?.text).toBe(text)
    expect(isDuration('2 years 3 months')).toBe(true)
    expect(isDuration('2 years of Go')).toBe(false)
  })
})

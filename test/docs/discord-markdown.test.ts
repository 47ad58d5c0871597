import { describe, expect, it } from 'vitest'
import { plain } from '../../adapters/discord/escape.ts'
import { markdown } from '../../docs/pictures/discord/markdown.ts'

const shown = (content: string) => markdown(content, new Map([['42', 'kayla']]))

describe('a picture of a thread on Discord', () => {
  it.each([
    ['a heading', '## Your review', '<h2>Your review</h2>'],
    ['small print', '-# Why: it is **read** first', '<small>Why: it is <strong>read</strong> first</small>'],
    ['lines of a quote in one', '> one\n> two', '<blockquote>one<br>two</blockquote>'],
    ['a list', '- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['lines of text as lines', 'one\ntwo', '<div>one<br>two</div>'],
    ['code', 'ask `/resume help`', '<div>ask <code>/resume help</code></div>'],
    ['who is meant', 'for <@42>', '<div>for <discord-mention type="user">kayla</discord-mention></div>'],
    ['a number that is no list', '**1\\. Title**', '<div><strong>1. Title</strong></div>'],
  ])('shows %s', (_, content, html) => {
    expect(shown(content)).toBe(html)
  })

  it('shows what a resume says letter by letter', () => {
    const hostile = '- **C++** <@42> [x](https://x.example) `a` 1. # > & "q"'
    expect(shown(`> ${plain(hostile)}`)).toBe(
      '<blockquote>- **C++** &#60;@42&#62; [x](https://x.example) `a` 1. # &#62; &#38; &#34;q&#34;</blockquote>',
    )
  })

  it.each(['a ~~b~~', '_a_', '1. a', 'https://x.example', '||a||', '**a'])(
    'is not made where %s would be shown in a way that it does not know',
    (content) => {
      expect(() => shown(content)).toThrow('I do not know how Discord shows')
    },
  )
})

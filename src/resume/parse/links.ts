import { getCountries } from 'libphonenumber-js/min'
import type { ContactLink, Document, FileLink, Line, Passage } from '../model.ts'
import { clip, passageOf } from './passage.ts'
import { fold } from './words.ts'

const ADDRESS =
  /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,5}\p{L}{2,24}(?:[/?#][^\s|,;<>"“”•·()]{0,200})?/giu

/** "GitHub: jane-doe", "LinkedIn jane-doe": a handle stands for the address. */
const HANDLE =
  /\b(github|linkedin|gitlab)(?:\s*:\s*|\s+@?)(?:in\/)?@?([\p{L}\p{N}][\p{L}\p{N}-]{1,38})(?![\p{L}\p{N}.@/])/giu

const TOP_LEVEL = new Set([
  ...getCountries().map((code) => code.toLowerCase()),
  ...'com org net io dev me co app tech ai edu info xyz site online page blog cloud codes engineer software name pro example uk eu pub design cv works space digital website'.split(
    ' ',
  ),
])

/** Names of technologies that end as a domain does. */
const NOT_AN_ADDRESS =
  /^(?:asp\.net|vb\.net|ado\.net|ml\.net|socket\.io|draw\.io|node\.js|b\.sc|m\.sc|b\.a|m\.a|b\.s|m\.s|ph\.d|b\.e|b\.tech|m\.tech|e\.g|i\.e)\b/i

/**
 * The candidate's own addresses: printed near the name, or carried by the file behind words that stand there.
 * One entry an address; links of jobs and projects are not the candidate's, profiles are wherever the first page has them.
 */
export function findLinks(document: Document, near: Line[]): ContactLink[] {
  const found = new Map<string, ContactLink>()
  for (const line of near) {
    for (const link of [...addressesIn(line), ...handlesIn(line)]) {
      const key = keyOf(link.url)
      if (!found.has(key)) found.set(key, link)
    }
  }
  const firstPage = document.lines.filter((line) => line.page === 1)
  for (const link of document.links) {
    if (!/^https?:/i.test(link.url)) continue
    const passage = whereShown(link, near) ?? (isProfile(link.url) ? whereShown(link, firstPage) : null)
    if (passage === null) continue
    const key = keyOf(link.url)
    const printed = [...found.keys()].find((other) => key === other || isShortFor(other, key, passage, found))
    if (printed === undefined) found.set(key, { ...passage, url: link.url, kind: kindOf(link.url), visible: false })
  }
  const keys = [...found.keys()]
  const isCut = (key: string) => key.endsWith('-') && keys.some((other) => other !== key && other.startsWith(key))
  return [...found]
    .filter(([key]) => !isCut(key))
    .map(([, link]) => link)
    .sort((a, b) => a.start - b.start)
}

function addressesIn(line: Line): ContactLink[] {
  if (!line.text.includes('.')) return []
  const passage = passageOf([line])
  return [...passage.text.slice(0, 2000).matchAll(ADDRESS)].flatMap((match) => {
    const text = match[0].replace(/[.,;:!?]+$/, '')
    const isBare = !/^(?:https?:|www\.)/i.test(text)
    const host = /^(?:https?:\/\/)?([^/?#]+)/i.exec(text)?.[1] ?? ''
    const isOfMail = passage.text[match.index + match[0].length] === '@'
    if (
      isOfMail ||
      NOT_AN_ADDRESS.test(text) ||
      (isBare && !TOP_LEVEL.has(host.split('.').at(-1)?.toLowerCase() ?? ''))
    )
      return []
    const at = clip(passage, match.index, match.index + text.length)
    return [{ ...at, url: text, kind: kindOf(text), visible: true }]
  })
}

function handlesIn(line: Line): ContactLink[] {
  const passage = passageOf([line])
  return [...passage.text.slice(0, 2000).matchAll(HANDLE)].flatMap((match) => {
    const [whole, site = '', handle = ''] = match
    if (/^(?:github|linkedin|gitlab|profile|url|link|https?|www)$/i.test(handle)) return []
    const name = site.toLowerCase()
    const url = name === 'linkedin' ? `linkedin.com/in/${handle}` : `${name}.com/${handle}`
    return [{ ...clip(passage, match.index, match.index + whole.length), url, kind: kindOf(url), visible: true }]
  })
}

/** Where the words behind which a link lies stand near the name; null when they stand elsewhere. */
function whereShown(link: FileLink, near: Line[]): Passage | null {
  const shown = link.text.trim()
  const onPage = near.filter((line) => line.page === link.page)
  if (shown.length < 2) {
    const first = onPage[0]
    return first !== undefined && link.page === 1 ? clip(passageOf([first]), 0, 0) : null
  }
  for (const line of onPage) {
    const at = line.text.indexOf(shown)
    if (at >= 0) return clip(passageOf([line]), at, at + shown.length)
  }
  return null
}

/** "linkedin.com/in/jane-doe", "github.com/jane-doe": somebody's own page, and no repository. */
function isProfile(url: string): boolean {
  return /^(?:[a-z]{2}\.)?linkedin\.com\/in\/[^/]+$|^git(?:hub|lab)\.com\/[^/]+$/.test(keyOf(url))
}

/** "jane.example" printed, "https://jane.example/cv?utm=1" behind it: the printed words are that link. */
function isShortFor(printed: string, key: string, passage: Passage, found: Map<string, ContactLink>): boolean {
  const link = found.get(printed)
  return link?.visible === true && link.start >= passage.start && link.end <= passage.end && key.startsWith(printed)
}

function keyOf(url: string): string {
  return fold(url)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#?]+$/, '')
}

function kindOf(url: string): ContactLink['kind'] {
  const host = keyOf(url).split('/')[0] ?? ''
  if (/(?:^|\.)github\.com$/.test(host)) return 'github'
  return /(?:^|\.)linkedin\.com$/.test(host) ? 'linkedin' : 'site'
}

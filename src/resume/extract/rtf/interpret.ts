import { Refusal } from '../../refusal.ts'
import { emptyFlow } from '../flowing/flow.ts'
import { MAX_DEPTH } from '../limits.ts'
import { characterOf, visible } from './characters.ts'
import { encodingOfCodePage } from './codepages.ts'
import { BOXES, destinationOf, RUNNING } from './destinations.ts'
import { noteFact, toPoints } from './facts.ts'
import { layOut, openRunning } from './layout.ts'
import { decode, noteEncoding, type Reading, weigh, write } from './reading.ts'
import { emptySheet, endParagraph } from './sheet.ts'
import { firstState, format } from './state.ts'
import { type Token, tokenize } from './tokens.ts'

/**
 * Follows an RTF, given as Latin-1, from its first brace to the one that closes it.
 * Throws Refusal `damaged` when that is missing, `too-heavy` when groups are nested too deep, `too-many-pages`.
 */
export function interpret(source: string): Pick<Reading, 'body' | 'running' | 'facts'> {
  const body = emptyFlow()
  const reading: Reading = {
    body,
    running: new Map(),
    facts: { count: null, width: null, height: null, differsOnFirst: false },
    encodings: new Map(),
    fileEncoding: encodingOfCodePage(1252),
    state: firstState(emptySheet(body, false)),
    outer: [],
    optional: false,
    toSkip: 0,
    bytes: '',
    picture: { width: 0, height: 0 },
    weight: 0,
  }
  for (const token of tokenize(source)) {
    follow(token, reading)
    if (token.kind === 'close' && reading.outer.length === 0) return finish(reading)
  }
  throw new Refusal('damaged')
}

function finish(reading: Reading) {
  endParagraph(reading.state.sheet, { ...reading.state, inTable: false })
  return reading
}

function follow(token: Token, reading: Reading): void {
  if (token.kind === 'text' || token.kind === 'byte') {
    if (reading.state.into === 'skipped') return
    const skipped = Math.min(reading.toSkip, token.text.length)
    reading.toSkip -= skipped
    reading.bytes += token.text.slice(skipped)
    return
  }
  decode(reading)
  if (token.kind === 'word') readWord(token.word, token.value, reading)
  else if (token.kind === 'symbol') readSymbol(token.symbol, reading)
  else if (token.kind === 'open') openGroup(reading)
  else closeGroup(reading)
}

function openGroup(reading: Reading): void {
  if (reading.outer.length >= MAX_DEPTH) throw new Refusal('too-heavy')
  reading.outer.push(reading.state)
  reading.state = { ...reading.state }
  reading.optional = false
  reading.toSkip = 0
}

function closeGroup(reading: Reading): void {
  const { state: inner, picture } = reading
  const around = reading.outer.pop()
  if (!around) throw new Refusal('damaged')
  reading.toSkip = 0
  if (reading.outer.length === 0) return
  reading.state = around
  if (inner.sheet !== around.sheet) endParagraph(inner.sheet, { ...inner, inTable: false })
  if (inner.into === 'picture' && around.into !== 'picture' && picture.width > 0 && picture.height > 0) {
    weigh(reading, 1)
    around.sheet.flow.images.push({ page: around.sheet.flow.page, ...picture })
  }
}

function readSymbol(symbol: string, reading: Reading): void {
  const character = characterOf(symbol)
  if (symbol === '*') reading.optional = true
  else if (character) write(character, reading)
  else if (symbol === '\n' || symbol === '\r') readWord('par', null, reading)
}

function readWord(word: string, value: number | null, reading: Reading): void {
  const { state } = reading
  const destination = destinationOf(word, reading.optional)
  reading.optional = false
  if (state.into === 'skipped') return
  const character = characterOf(word)
  if (character) {
    write(character, reading)
    return
  }
  reading.toSkip = 0
  if (destination) state.into = destination
  if (destination === 'picture') reading.picture = { width: 0, height: 0 }
  else if (BOXES.has(word)) state.sheet = emptySheet(state.sheet.flow, false)
  else if (RUNNING.has(word)) openRunning(word, reading)
  else if (word === 'u') {
    write(visible(String.fromCharCode((value ?? 0) & 0xffff)), reading)
    reading.toSkip = state.fallback
  } else if (state.into === 'picture') {
    if (word === 'picwgoal') reading.picture.width = toPoints(value)
    else if (word === 'pichgoal') reading.picture.height = toPoints(value)
  } else if (state.into === 'text') layOut(word, value, reading)
  noteFact(reading.facts, word, value)
  noteEncoding(word, value, reading)
  format(state, word, value)
}

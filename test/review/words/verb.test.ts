import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../review-rules/load.ts'
import { rewriteWords } from '../../../src/review/rewrite/situation.ts'
import {
  baseOfGerund,
  baseOfPast,
  gerund,
  past,
  pastOfGerund,
  thirdPerson,
  type VerbWords,
} from '../../../src/review/words/verb.ts'

const { irregular, bases } = rewriteWords(loadLexicon())
const us: VerbWords = { irregular, bases, spelling: 'us' }
const uk: VerbWords = { ...us, spelling: 'uk' }

describe('the past form of a verb', () => {
  it.each([
    ['move', 'moved'],
    ['plan', 'planned'],
    ['deploy', 'deployed'],
    ['carry', 'carried'],
    ['debug', 'debugged'],
    ['audit', 'audited'],
    ['develop', 'developed'],
    ['commit', 'committed'],
    ['fix', 'fixed'],
    ['sync', 'synced'],
    ['lead', 'led'],
    ['rewrite', 'rewrote'],
    ['re-run', 're-ran'],
    ['roll out', 'rolled out'],
    ['set up', 'set up'],
    ['load-test', 'load-tested'],
  ])('of "%s" is "%s"', (base, form) => {
    expect(past(base, us)).toBe(form)
  })

  it('doubles a final l in British spelling only', () => {
    expect([past('model', uk), past('label', uk), gerund('travel', uk)]).toEqual(['modelled', 'labelled', 'travelling'])
    expect([past('model', us), past('label', us), gerund('travel', us)]).toEqual(['modeled', 'labeled', 'traveling'])
    expect([past('control', us), past('detail', uk)]).toEqual(['controlled', 'detailed'])
  })
})

describe('other forms', () => {
  it.each([
    ['write', 'writing', 'writes'],
    ['run', 'running', 'runs'],
    ['tie', 'tying', 'ties'],
    ['see', 'seeing', 'sees'],
    ['push', 'pushing', 'pushes'],
    ['verify', 'verifying', 'verifies'],
    ['do', 'doing', 'does'],
  ])('of "%s" are "%s" and "%s"', (base, ing, s) => {
    expect([gerund(base, us), thirdPerson(base)]).toEqual([ing, s])
  })

  it.each([
    ['moving', 'move'],
    ['planning', 'plan'],
    ['testing', 'test'],
    ['caching', 'cache'],
    ['building', 'build'],
  ])('the gerund "%s" comes from "%s"', (form, base) => {
    expect(baseOfGerund(form, us)).toBe(base)
  })

  it.each([
    ['written', 'write'],
    ['split', 'split'],
    ['migrated', 'migrate'],
    ['dropped', 'drop'],
  ])('the participle "%s" comes from "%s"', (form, base) => {
    expect(baseOfPast(form, us)).toBe(base)
  })

  it('keeps the spelling that the writer chose', () => {
    expect(pastOfGerund('modelling', us)).toBe('modelled')
    expect(pastOfGerund('optimising', us)).toBe('optimised')
  })

  it('says nothing of words that are no verb forms', () => {
    expect([baseOfGerund('team', us), baseOfPast('team', us), pastOfGerund('king', us)]).toEqual([null, null, null])
  })
})

describe('every verb of the lexicon', () => {
  const verb = fc.constantFrom(...bases)
  const market = fc.constantFrom(us, uk)

  it('is found again behind each of its forms', () => {
    fc.assert(
      fc.property(verb, market, (base, words) => {
        expect(baseOfGerund(gerund(base, words), words)).toBe(base)
        expect(baseOfPast(past(base, words), words)).toBe(base)
        expect(pastOfGerund(gerund(base, words), words)).toBe(past(base, words))
      }),
    )
  })
})

it('answers for any word at all', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (word) => {
      for (const form of [past(word, us), gerund(word, us), thirdPerson(word)]) expect(typeof form).toBe('string')
      baseOfGerund(word, us)
      baseOfPast(word, us)
    }),
  )
})

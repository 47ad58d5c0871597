import type { Overlay } from '../review/checklist.ts'
import type { Employer, Level, Market } from '../review/context.ts'
import { type Asked, employerSetAside } from '../review/infer/infer.ts'
import type { Rule } from '../review/rule.ts'
import { KIND_WORDS } from '../thread/phrases.ts'
import type { Block, Thread } from '../thread/thread.ts'
import { formOf } from './form.ts'
import { leftOpen, staysOut } from './personal.ts'
import { reasoned } from './reason.ts'
import { type Standard, standardOf, textsFor } from './standard.ts'
import type { GuideTexts } from './texts.ts'

/** For whom the guide is; level and employer are null where they were left open. */
export type GuideRequest = Asked & { market: Market }

export interface GuideKnowledge {
  rules: readonly Rule[]
  overlays: readonly Overlay[]
  texts: GuideTexts
}

/** The level that is assumed, and said to be, when none was named: its advice is least wrong for the others. */
const ASSUMED: Level = 'mid'

/** Answers "which document do I need, and what goes in it?" without a file, in two messages. */
export function composeGuide(request: GuideRequest, { rules, overlays, texts }: GuideKnowledge): Thread {
  const { market } = request
  const setAside = employerSetAside(market, request.employer, overlays)
  const employer = setAside ? null : request.employer
  const level = request.level ?? ASSUMED
  const standard = standardOf(rules, overlays, { market, level, employer })
  const { kind, because } = standard.document
  const { lead, instead, sections } = texts.kinds[kind]
  const name = (value: string) => overlays.find((overlay) => overlay.value === value)?.name ?? value

  const role = `a ${name(level)} backend role in ${name(market)}${employer ? `, for ${name(employer)}` : ''}`
  const opening = [
    `For ${role}, send a ${KIND_WORDS[kind]}: ${because}.`,
    request.level ? null : `You named no level, so this is for ${name(level)}.`,
    setAside,
  ].filter((sentence) => sentence !== null)

  return {
    parts: [
      {
        key: 'guide-document',
        title: `What goes into your ${KIND_WORDS[kind]}`,
        blocks: [
          ...paragraph(opening),
          ...paragraph(textsFor(lead, standard)),
          ...listed('Length and form', formOf(standard)),
          ...listed('What stands in it, in this order', textsFor(sections, standard)),
          ...paragraph(textsFor(instead, standard)),
        ],
      },
      {
        key: 'guide-readers',
        title: 'What stays out, and what readers look for',
        blocks: [
          ...listed('Leave out', staysOut(standard, texts)),
          ...listed('Left to you', leftOpen(standard, texts)),
          ...listed(`What a ${name(level)} engineer is read for`, textsFor(texts.levels[level], standard)),
          ...(employer ? listed(`What ${name(employer)} looks for`, soughtBy(employer, standard, texts)) : []),
          ...listed('For every application', textsFor(texts.always, standard)),
        ],
      },
    ],
  }
}

/** What the checklist of an employer asks to be shown (tailoring/employer), and what the guide has to add. */
function soughtBy(employer: Employer, standard: Standard, { employers }: GuideTexts): string[] {
  const { options, because } = standard.of('tailoring/employer')
  return [reasoned(String(options.called), because), ...textsFor(employers[employer] ?? [], standard)]
}

function paragraph(sentences: string[]): Block[] {
  return sentences.length > 0 ? [{ kind: 'text', text: sentences.join(' ') }] : []
}

function listed(heading: string, items: string[]): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items },
  ]
}

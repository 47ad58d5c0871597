import type { Setting } from '../flowing/printed.ts'
import { attribute, child, type Node } from '../packed/xml.ts'
import { toPoints } from './length.ts'

export interface Style {
  setting: Setting
  /** From 1; null when the style is no heading. */
  headingLevel: number | null
  /** A new page begins before the paragraph. */
  breaksPage: boolean
  /** Columns that a section of this style is set in. */
  columns: number
}

/** Styles by family and name ("paragraph Heading_20_1"); `base` is how letters are set where no style says more. */
export type Styles = { base: Setting; byName: Map<string, Style> }

/** The weight from which letters count as bold, of 100 to 900: semibold. */
const BOLD_FROM = 600

/** Styles build on each other at most this often; a template rarely goes beyond 6. */
const MAX_CHAIN = 10

/** Reads the styles among `nodes`, those of the file and the automatic ones of one part; a later one of the same name wins. */
export function readStyles(nodes: Node[]): Styles {
  const nodeByName = new Map<string, Node>()
  for (const node of nodes) if ('style' in node) nodeByName.set(keyOf(node, attribute(node, 'name')), node)
  const defaults = nodes.find((node) => 'default-style' in node && attribute(node, 'family') === 'paragraph')
  const byName = new Map([...nodeByName].map(([name, node]) => [name, inherit(node, nodeByName)]))
  return { base: readSetting(child(defaults, 'text-properties')), byName }
}

export function styleOf(styles: Styles, family: 'paragraph' | 'text' | 'section', node: Node): Style | undefined {
  return styles.byName.get(`${family} ${attribute(node, 'style-name')}`)
}

function keyOf(style: Node, name: string | null): string {
  return `${attribute(style, 'family')} ${name}`
}

function inherit(node: Node, nodeByName: Map<string, Node>): Style {
  const chain = [node]
  for (let i = 0; i < MAX_CHAIN; i++) {
    const parent = nodeByName.get(keyOf(node, attribute(chain[0], 'parent-style-name')))
    if (!parent) break
    chain.unshift(parent)
  }
  const style: Style = {
    setting: {},
    headingLevel: null,
    breaksPage: false,
    columns: countColumns(child(node, 'section-properties')),
  }
  for (const link of chain) {
    Object.assign(style.setting, readSetting(child(link, 'text-properties')))
    style.headingLevel = Number(attribute(link, 'default-outline-level')) || style.headingLevel
    const broken = attribute(child(link, 'paragraph-properties'), 'break-before')
    if (broken) style.breaksPage = broken === 'page'
  }
  style.breaksPage ||= Boolean(attribute(node, 'master-page-name'))
  return style
}

/** The columns that the properties of a section or a page ask for. */
export function countColumns(properties: Node | undefined): number {
  return Number(attribute(child(properties, 'columns'), 'column-count')) || 1
}

function readSetting(properties: Node | undefined): Setting {
  const [weight, slant, display] = ['font-weight', 'font-style', 'display'].map((name) => attribute(properties, name))
  const size = toPoints(attribute(properties, 'font-size'))
  const setting: Setting = {}
  if (weight) setting.bold = weight === 'bold' || Number(weight) >= BOLD_FROM
  if (slant) setting.italic = slant !== 'normal'
  if (display) setting.hidden = display === 'none'
  if (size) setting.size = size
  return setting
}

import type { Setting } from '../flowing/printed.ts'
import { attribute, child, childrenOf, type Node, root } from '../packed/xml.ts'

export interface Style {
  setting: Setting
  /** From 1; null when the style is no heading. */
  headingLevel: number | null
  /** The `numPr` of a list style. */
  list: Node | undefined
}

export type Styles = { base: Setting; byId: Map<string, Style> }

/** Styles build on each other at most this often; Word itself stops at 10. */
const MAX_CHAIN = 10

/** Reads styles.xml; what a style leaves open is filled in from the style that it is based on. */
export function readStyles(part: Node[]): Styles {
  const styles = root(part, 'styles')
  const nodes = childrenOf(styles).filter((node) => 'style' in node)
  const nodeById = new Map(nodes.map((node) => [attribute(node, 'styleId') ?? '', node]))
  const byId = new Map<string, Style>()
  for (const [id, node] of nodeById) byId.set(id, inherit(node, nodeById))
  const defaults = child(child(child(styles, 'docDefaults'), 'rPrDefault'), 'rPr')
  const normal = nodes.find((node) => attribute(node, 'default') === '1' && attribute(node, 'type') === 'paragraph')
  return { base: { ...readSetting(defaults), ...readSetting(child(normal, 'rPr')) }, byId }
}

function inherit(node: Node, nodeById: Map<string, Node>): Style {
  const chain = [node]
  for (let i = 0; i < MAX_CHAIN; i++) {
    const parent = nodeById.get(attribute(child(chain[0], 'basedOn'), 'val') ?? '')
    if (!parent) break
    chain.unshift(parent)
  }
  const style: Style = { setting: {}, headingLevel: null, list: undefined }
  for (const link of chain) {
    Object.assign(style.setting, readSetting(child(link, 'rPr')))
    style.headingLevel = headingLevel(link) ?? style.headingLevel
    style.list = child(child(link, 'pPr'), 'numPr') ?? style.list
  }
  return style
}

function headingLevel(style: Node): number | null {
  const named = /^heading (\d)$/i.exec(attribute(child(style, 'name'), 'val') ?? '')
  return named ? Number(named[1]) : outlineLevel(child(style, 'pPr'))
}

/** The level that paragraph properties give in the outline of the document, from 1; 9 stands for body text. */
export function outlineLevel(properties: Node | undefined): number | null {
  const level = attribute(child(properties, 'outlineLvl'), 'val')
  return level !== null && Number(level) < 9 ? Number(level) + 1 : null
}

/** Reads run properties (`rPr`). */
export function readSetting(properties: Node | undefined): Setting {
  const setting: Setting = {}
  for (const node of childrenOf(properties)) {
    if ('b' in node) setting.bold = isOn(node)
    else if ('i' in node) setting.italic = isOn(node)
    else if ('vanish' in node) setting.hidden = isOn(node)
    else if ('sz' in node) setting.size = Number(attribute(node, 'val')) / 2 || 0
  }
  return setting
}

function isOn(node: Node): boolean {
  return !['0', 'false', 'off'].includes(attribute(node, 'val') ?? '')
}

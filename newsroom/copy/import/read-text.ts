import { align, lang } from '../attributes'
import type { CopyNode } from '../copy'
import type { Attribute } from '../entry'
import { type Markup, styleOf } from './markup'
import { type Read, within } from './setting'
import { apart } from './sheet'

const valid = (attribute: Attribute, given: unknown): boolean => given !== null && attribute.validate(given)

/** The settings of a paragraph that copy knows too. */
const settingOf = (element: Markup) => {
  const side = element.attrs['data-align'] ?? (styleOf(element, 'text-align') || (element.attrs.align ?? null))
  const language = element.attrs.lang ?? null
  return {
    ...(valid(align, side) ? { align: side } : {}),
    ...(valid(lang, language) ? { lang: language } : {}),
  }
}

const settled = (block: CopyNode, element: Markup): CopyNode => {
  const attrs = { ...block.attrs, ...settingOf(element) }
  return { ...block, ...(Object.keys(attrs).length > 0 ? { attrs } : {}) }
}

export const readInline: Read = (element, sheet, setting) =>
  setting.readAll(element.children, sheet, within(element, setting))

export const readBlock: Read = (element, sheet, setting) =>
  apart(sheet, element.tag === 'p' ? settled(sheet.block, element) : sheet.block, () =>
    readInline(element, sheet, setting),
  )

/** The headline of the piece is the only first-level heading. */
export const readHeading =
  (depth: number): Read =>
  (element, sheet, setting) => {
    const attrs = { level: Math.min(4, Math.max(2, depth)) }
    apart(sheet, settled({ type: 'heading', attrs }, element), () => readInline(element, sheet, setting))
  }

import { listType, start } from '../attributes'
import type { CopyNode } from '../copy'
import { itemContent } from './item'
import { type ListLine, nested } from './list-lines'
import { type Markup, styleOf, textOfMarkup } from './markup'
import { readBlock } from './read-text'
import { blocksIn, type Children, DEEPEST, type Read, type Setting, within } from './setting'
import { endBlock } from './sheet'

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])
const DEEPEST_LINE = DEEPEST / 2

const isElement = (child: Markup | string): child is Markup => typeof child !== 'string'
const isBlankText = (child: Markup | string): boolean => typeof child === 'string' && child.trim() === ''

const ordered = (first: unknown, type: string | null): CopyNode => ({
  type: 'orderedList',
  attrs: { start: start.validate(first) ? first : 1, type: listType.validate(type) ? type : null },
})

const listOf = ({ tag, attrs }: Markup): CopyNode =>
  tag === 'ol' ? ordered(Number(attrs.start ?? 1), attrs.type ?? null) : { type: 'bulletList' }

/** The depth of an item as online word processors say it, who write a list for every line. */
const saidLevel = ({ attrs }: Markup): number | null => {
  const said = Number(attrs['aria-level'] ?? attrs['data-aria-level'])
  return Number.isInteger(said) && said > 0 ? Math.min(said, DEEPEST_LINE) : null
}

const lineOf = (child: Markup | string, list: CopyNode, level: number, setting: Setting): readonly ListLine[] => {
  const isItem = isElement(child) && child.tag === 'li'
  const content = isItem ? blocksIn(child.children, within(child, setting)) : blocksIn([child], setting)
  return content.length === 0 ? [] : [{ list, level, content: itemContent(content) }]
}

/** The items of a list; a list straight inside a list belongs to the item before it. */
const linesOf = (element: Markup, level: number, setting: Setting): readonly ListLine[] => {
  const list = listOf(element)
  return element.children.flatMap((child) => {
    if (isBlankText(child)) return []
    if (isElement(child) && LISTS.has(child.tag)) return linesOf(child, Math.min(level + 1, DEEPEST_LINE), setting)
    return lineOf(child, list, (isElement(child) ? saidLevel(child) : null) ?? level, setting)
  })
}

const saysLevels = (children: Children): boolean =>
  children.some((child) => isElement(child) && child.tag === 'li' && saidLevel(child) !== null)

export const readList: Read = (element, sheet, setting) => {
  if (setting.depth >= DEEPEST) return readBlock(element, sheet, setting)
  endBlock(sheet)
  const lines = linesOf(element, 1, { ...within(element, setting), depth: setting.depth + 2 })
  sheet.blocks.push(...(saysLevels(element.children) ? lines : nested(lines)))
}

const LINE = /mso-list:\s*\S+\s+level(\d+)/i
const NUMBERED = /^[(（]?(?:(\d{1,5})|([a-z])|([A-Z]))[.)、．）]/

/** A paragraph of a desktop word processor that is drawn as a list item; null: it is a paragraph. */
export const wordLevel = ({ attrs }: Markup): number | null => {
  const level = LINE.exec(attrs.style ?? '')?.[1]
  return level === undefined ? null : Math.min(DEEPEST_LINE, Math.max(1, Number(level)))
}

/** The bullet or number that such a paragraph is drawn with: not text. */
export const isDrawnMark = (element: Markup): boolean => styleOf(element, 'mso-list') === 'ignore'

const drawnMark = (children: Children): string =>
  children
    .filter(isElement)
    .map((child) => (isDrawnMark(child) ? textOfMarkup(child) : drawnMark(child.children)))
    .join('')

const drawnList = (mark: string): CopyNode => {
  const numbered = NUMBERED.exec(mark.trim())
  if (numbered === null) return { type: 'bulletList' }
  const [, digits, small, large] = numbered
  const type = small === undefined ? (large === undefined ? null : 'A') : 'a'
  return ordered(digits === undefined ? 1 : Number(digits), type)
}

export const readWordLine =
  (level: number): Read =>
  (element, sheet, setting) => {
    endBlock(sheet)
    const inner = { ...within(element, setting), depth: setting.depth + 2 * level }
    sheet.blocks.push(...lineOf({ ...element, tag: 'li' }, drawnList(drawnMark(element.children)), level, inner))
  }

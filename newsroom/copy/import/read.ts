import type { Dropped } from './heard'
import { type Markup, styleOf } from './markup'
import { isDrawnMark, readList, readWordLine, wordLevel } from './read-list'
import { isPullquote, readPullquote, readQuote } from './read-quote'
import { readTable } from './read-table'
import { readBlock, readHeading, readInline } from './read-text'
import type { Children, Read, Setting } from './setting'
import { endBlock, putBreak, putLiteral, putText, type Sheet } from './sheet'

const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hgroup', 'html', 'legend', 'li', 'main'],
  ...['nav', 'optgroup', 'option', 'p', 'pre', 'search', 'section', 'summary', 'tbody', 'td', 'tfoot', 'th'],
  ...['thead', 'tr'],
])

/** Not text at all; null: nobody will miss it. */
const LEFT_OUT: Readonly<Record<string, Dropped | null>> = {
  audio: 'embeds',
  canvas: 'embeds',
  embed: 'embeds',
  iframe: 'embeds',
  math: 'embeds',
  object: 'embeds',
  svg: 'embeds',
  video: 'embeds',
  img: 'pictures',
  input: 'fields',
  select: 'fields',
  textarea: 'fields',
  base: null,
  head: null,
  link: null,
  meta: null,
  noscript: null,
  script: null,
  style: null,
  template: null,
  title: null,
  xml: null,
}

const readBreak: Read = (_, sheet) => putBreak(sheet)

const readRule: Read = (_, sheet) => {
  endBlock(sheet)
  sheet.blocks.push({ type: 'horizontalRule' })
}

const BY_TAG: Readonly<Record<string, Read>> = {
  br: readBreak,
  hr: readRule,
  h1: readHeading(1),
  h2: readHeading(2),
  h3: readHeading(3),
  h4: readHeading(4),
  h5: readHeading(5),
  h6: readHeading(6),
  ul: readList,
  ol: readList,
  menu: readList,
  dir: readList,
  blockquote: readQuote,
  table: readTable,
}

/** Chat applications part paragraphs with an empty span. */
const isPartition = ({ attrs }: Markup): boolean =>
  attrs['data-stringify-type'] === 'paragraph-break' || /(?:^|\s)c-mrkdwn__br(?:\s|$)/.test(attrs.class ?? '')

const readPartition: Read = (_, sheet) => endBlock(sheet)

const saidHeading = ({ attrs }: Markup): number | null => {
  const level = attrs.role === 'heading' ? Number(attrs['aria-level'] ?? 2) : 0
  return level >= 1 && level <= 9 ? level : null
}

const readerOf = (element: Markup): Read => {
  const level = wordLevel(element)
  if (level !== null) return readWordLine(level)
  const heading = saidHeading(element)
  if (heading !== null) return readHeading(heading)
  if (isPartition(element)) return readPartition
  if (isPullquote(element)) return readPullquote
  const byTag = BY_TAG[element.tag]
  if (byTag !== undefined) return byTag
  return BLOCKS.has(element.tag) || styleOf(element, 'display') === 'block' ? readBlock : readInline
}

const readElement: Read = (element, sheet, setting) => {
  const dropped = LEFT_OUT[element.tag]
  if (dropped === undefined && !isDrawnMark(element)) return readerOf(element)(element, sheet, setting)
  if (dropped) setting.heard.add(dropped)
}

/** Reads foreign nodes in order onto the sheet. */
export const readAll = (children: Children, sheet: Sheet, setting: Setting): void => {
  const write = setting.literal ? putLiteral : putText
  for (const child of children) {
    if (typeof child === 'string') write(sheet, child, setting.marks, setting.heard)
    else readElement(child, sheet, setting)
  }
}

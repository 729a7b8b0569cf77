import { isAddress } from '../address'
import { flagAttr, numberAttr, textAttr } from '../attrs'
import type { Copy, CopyMark, CopyNode } from '../copy'
import { type MarkName, markName, type NodeName, nodeName } from '../names'
import { NODES } from '../nodes/nodes'
import { type Run, runsOf } from '../runs'
import { element } from './element'
import { escapeText } from './escape'

export type HtmlPicture = { readonly src: string; readonly width: number; readonly height: number }
/** Where the file of a picture is; null: it is not to be had, and its caption goes with it. */
type Pictures = (mediaId: string) => HtmlPicture | null

type Draw = (node: CopyNode, inside: string, pictures: Pictures) => string

const setting = (node: CopyNode) => ({ lang: textAttr(node, 'lang'), 'data-align': textAttr(node, 'align') })

const unlessOne = (node: CopyNode, name: string): number | null => {
  const value = numberAttr(node, name)
  return value === 1 ? null : value
}

const cell =
  (tag: 'td' | 'th'): Draw =>
  (node, inside) => {
    const spans = { colspan: unlessOne(node, 'colspan'), rowspan: unlessOne(node, 'rowspan') }
    return element(tag, { ...spans, 'data-align': textAttr(node, 'align') }, inside)
  }

const picture: Draw = (node, inside, pictures) => {
  const file = pictures(textAttr(node, 'mediaId'))
  if (file === null) return ''
  const alt = flagAttr(node, 'decorative') ? '' : textAttr(node, 'alt')
  const { src, width, height } = file
  const credit = textAttr(node, 'credit')
  const said = [inside, credit === '' ? '' : element('small', {}, escapeText(credit))].filter((part) => part !== '')
  const caption = said.length === 0 ? '' : element('figcaption', {}, said.join(' '))
  return element('figure', {}, element('img', { src, alt, width, height }) + caption)
}

const tagged =
  (tag: string, name: string | null = null): Draw =>
  (node, inside) =>
    element(tag, { class: name, ...setting(node) }, inside)

const DRAW: Readonly<Record<NodeName, Draw>> = {
  doc: (_, inside) => inside,
  paragraph: tagged('p'),
  heading: (node, inside) => element(`h${numberAttr(node, 'level')}`, setting(node), inside),
  bulletList: tagged('ul'),
  orderedList: (node, inside) =>
    element('ol', { start: unlessOne(node, 'start'), type: textAttr(node, 'type') }, inside),
  listItem: tagged('li'),
  blockquote: tagged('blockquote'),
  pullquote: tagged('aside', 'pullquote'),
  quotation: tagged('p', 'quotation'),
  attribution: tagged('p', 'attribution'),
  image: picture,
  figcaption: (_, inside) => inside,
  table: (_, inside) => element('table', {}, element('tbody', {}, inside)),
  tableRow: tagged('tr'),
  tableHeader: cell('th'),
  tableCell: cell('td'),
  horizontalRule: () => element('hr'),
  hardBreak: () => element('br'),
  text: ({ text = '' }) => escapeText(text),
}

const MARK: Readonly<Record<MarkName, (mark: CopyMark, inside: string) => string>> = {
  // The last door before readers asks again, whoever let the address in.
  link: (mark, inside) =>
    isAddress(mark.attrs?.href) ? element('a', { href: textAttr(mark, 'href') }, inside) : inside,
  bold: (_, inside) => element('strong', {}, inside),
  italic: (_, inside) => element('em', {}, inside),
  underline: (_, inside) => element('u', {}, inside),
  strike: (_, inside) => element('s', {}, inside),
  superscript: (_, inside) => element('sup', {}, inside),
  subscript: (_, inside) => element('sub', {}, inside),
  code: (_, inside) => element('code', {}, inside),
}

const drawRun = (run: Run, pictures: Pictures): string => {
  if (run.kind === 'text') return escapeText(run.text)
  if (run.kind === 'node') return drawNode(run.node, pictures)
  return MARK[markName(run.mark)](run.mark, run.runs.map((inner) => drawRun(inner, pictures)).join(''))
}

const isInline = ({ content = [] }: CopyNode): boolean =>
  content.some((child) => NODES[nodeName(child)].group === 'inline')

const insideOf = (node: CopyNode, pictures: Pictures): string =>
  isInline(node)
    ? runsOf(node.content)
        .map((run) => drawRun(run, pictures))
        .join('')
    : (node.content ?? []).map((child) => drawNode(child, pictures)).join('')

const drawNode = (node: CopyNode, pictures: Pictures): string => {
  const name = nodeName(node)
  return NODES[name].flags.public ? DRAW[name](node, insideOf(node, pictures), pictures) : ''
}

/** The copy as HTML for feeds and mail: no scripts, no styles, nothing from outside but the pictures. */
export const renderHtml = (copy: Copy, pictures: Pictures): string => drawNode(copy, pictures)

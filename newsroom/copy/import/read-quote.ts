import type { CopyNode } from '../copy'
import type { Markup } from './markup'
import { readBlock } from './read-text'
import { blocksIn, DEEPEST, type Read, within } from './setting'
import { apart, endBlock } from './sheet'

export const readQuote: Read = (element, sheet, setting) => {
  if (setting.depth >= DEEPEST) return readBlock(element, sheet, setting)
  endBlock(sheet)
  const content = blocksIn(element.children, { ...within(element, setting), depth: setting.depth + 1 })
  if (content.length > 0) sheet.blocks.push({ type: 'blockquote', content })
}

const hasClass = ({ attrs }: Markup, name: string): boolean => (attrs.class ?? '').split(/\s+/).includes(name)

export const isPullquote = (element: Markup): boolean => element.tag === 'aside' && hasClass(element, 'pullquote')

/** A pull quote as this house renders it; the words of any other aside are paragraphs. */
export const readPullquote: Read = (element, sheet, setting) => {
  const slot = (name: 'quotation' | 'attribution'): CopyNode => {
    const lines = element.children.filter((child) => typeof child !== 'string' && hasClass(child, name))
    const content = blocksIn(lines, within(element, setting)).flatMap(({ content: inline = [] }) => inline)
    return { type: name, content }
  }
  const isWhole = element.children.every((child) => typeof child === 'string' || child.tag === 'p')
  if (!isWhole) return readBlock(element, sheet, setting)
  apart(sheet, sheet.block, () =>
    sheet.blocks.push({ type: 'pullquote', content: [slot('quotation'), slot('attribution')] }),
  )
}

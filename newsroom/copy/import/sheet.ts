import type { Mark } from '@tiptap/pm/model'
import { isBlank } from '@/newsroom/story/blank'
import { cleanText } from '../clean-text'
import type { CopyNode } from '../copy'
import type { Heard } from './heard'
import type { ListLine } from './list-lines'

/** What is being written: finished blocks, and the paragraph or heading at the end of which the pen stands. */
export type Sheet = {
  readonly blocks: (CopyNode | ListLine)[]
  inline: CopyNode[]
  /** What the next text becomes. */
  block: CopyNode
}

export const newSheet = (): Sheet => ({ blocks: [], inline: [], block: { type: 'paragraph' } })

const BREAK: CopyNode = { type: 'hardBreak' }
const isBreak = (node: CopyNode | undefined): boolean => node?.type === 'hardBreak'

/** Line ends between wide characters are only the sender's way to wrap lines; elsewhere they are spaces. */
const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60]'
const WRAPPED = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t\\n]*(?=${WIDE})`, 'gu')

const endsInSpace = (node: CopyNode | undefined): boolean =>
  node === undefined || isBreak(node) || (node.text ?? '').endsWith(' ')

const collapsed = (text: string, before: CopyNode | undefined): string => {
  const single = text.replaceAll(WRAPPED, '').replaceAll(/[ \t\n]+/g, ' ')
  return endsInSpace(before) ? single.replace(/^ /, '') : single
}

const put = (sheet: Sheet, text: string, marks: readonly Mark[]): void => {
  if (text === '') return
  const over = marks.map((mark) => mark.toJSON())
  sheet.inline.push({ type: 'text', text, ...(over.length > 0 ? { marks: over } : {}) })
}

export const putBreak = (sheet: Sheet): void => {
  sheet.inline.push(BREAK)
}

const cleaned = (text: string, heard: Heard): string => {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll('\f', ' ')
  const clean = cleanText(plain)
  if (clean !== plain) heard.add('characters')
  return clean
}

export const putText = (sheet: Sheet, text: string, marks: readonly Mark[], heard: Heard): void =>
  put(sheet, collapsed(cleaned(text, heard), sheet.inline.at(-1)), marks)

/** Text whose spaces and line ends mean what they are. */
export const putLiteral = (sheet: Sheet, text: string, marks: readonly Mark[], heard: Heard): void => {
  for (const [index, line] of cleaned(text, heard).split('\n').entries()) {
    if (index > 0) putBreak(sheet)
    put(sheet, line, marks)
  }
}

const trimmed = (node: CopyNode, edge: RegExp): readonly CopyNode[] => {
  if (node.text === undefined) return isBreak(node) ? [] : [node]
  const text = node.text.replace(edge, '')
  return text === '' ? [] : [{ ...node, text }]
}

/** Without spaces and breaks at its ends. */
const tidied = (line: readonly CopyNode[]): readonly CopyNode[] => {
  const [first, ...rest] = line
  if (first === undefined) return []
  const start = trimmed(first, /^[ \t\n\u00a0]+/)
  if (start.length === 0) return tidied(rest)
  return endTidied([...start, ...rest])
}

const endTidied = (line: readonly CopyNode[]): readonly CopyNode[] => {
  const last = line.at(-1)
  if (last === undefined) return []
  const end = trimmed(last, /[ \t\n\u00a0]+$/)
  const before = line.slice(0, -1)
  return end.length === 0 ? endTidied(before) : [...before, ...end]
}

/** Two breaks in a row part paragraphs, as they do to the eye. */
const parted = (inline: readonly CopyNode[]): readonly (readonly CopyNode[])[] => {
  const parts: CopyNode[][] = [[]]
  for (const node of inline) {
    const part = parts.at(-1) ?? []
    if (isBreak(node) && isBreak(part.at(-1))) parts.push([])
    else part.push(node)
  }
  return parts
}

const holdsText = (line: readonly CopyNode[]): boolean => !isBlank(line.map(({ text = '' }) => text).join(''))

/** Ends the paragraph the pen stands in, if anything was written in it. */
export const endBlock = (sheet: Sheet): void => {
  const lines = parted(sheet.inline).map(tidied).filter(holdsText)
  sheet.inline = []
  sheet.blocks.push(...lines.map((content) => ({ ...sheet.block, content })))
}

/** Writes something that stands by itself: the block before it ends, and so does its own last one. */
export const apart = (sheet: Sheet, block: CopyNode, write: () => void): void => {
  endBlock(sheet)
  const before = sheet.block
  sheet.block = block
  write()
  endBlock(sheet)
  sheet.block = before
}

import type { Mark } from '@tiptap/pm/model'
import type { CopyNode } from '../copy'
import type { Heard } from './heard'
import { nested } from './list-lines'
import { marksOf } from './marks-of'
import { type Markup, styleOf } from './markup'
import { endBlock, newSheet, type Sheet } from './sheet'

export type Children = readonly (Markup | string)[]

/** Around what is being read. */
export type Setting = {
  readonly marks: readonly Mark[]
  /** Spaces and line ends mean what they are. */
  readonly literal: boolean
  /** Lists and quotes around. */
  readonly depth: number
  /** A table never stands in another. */
  readonly inCell: boolean
  readonly heard: Heard
  /** Reads anything; the readers of lists and tables are given it, as it is given them. */
  readonly readAll: (children: Children, sheet: Sheet, setting: Setting) => void
}

export type Read = (element: Markup, sheet: Sheet, setting: Setting) => void

/** Copy this deep would be refused; containers further in give only what is in them. */
export const DEEPEST = 10

/** The setting inside an element. */
export const within = (element: Markup, setting: Setting): Setting => ({
  ...setting,
  marks: marksOf(element, setting.marks, setting.heard),
  literal: setting.literal || element.tag === 'pre' || /^(?:pre|break-spaces)/.test(styleOf(element, 'white-space')),
})

/** The blocks that a container holds. */
export const blocksIn = (children: Children, setting: Setting): readonly CopyNode[] => {
  const sheet = newSheet()
  setting.readAll(children, sheet, setting)
  endBlock(sheet)
  return nested(sheet.blocks)
}

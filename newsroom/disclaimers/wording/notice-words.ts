import type { Notice } from '../notice'
import { parseWording } from './parse-wording'
import { fromPlain } from './plain-wording'
import type { RichText } from './rich-text'
import { writeWording } from './write-wording'

type Words = Pick<Notice, 'text' | 'marked'>

/** The words of a notice as they are read. Where it keeps no marks, nothing in its text is one. */
export const richWords = ({ text, marked }: Words): RichText =>
  marked === undefined ? fromPlain(text) : parseWording(marked)

const notationOf = ({ text, marked }: Words): string => marked ?? writeWording(fromPlain(text))

/** Several texts one below the other, as one. */
export const joinWords = (parts: readonly Words[]): Words => ({
  text: parts.map(({ text }) => text).join('\n\n'),
  ...(parts.some(({ marked }) => marked !== undefined) ? { marked: parts.map(notationOf).join('\n\n') } : {}),
})

/** Two wordings as they are to be compared: with their marks where either has any. */
export const comparable = (before: Words, after: Words): readonly [string, string] =>
  before.marked === undefined && after.marked === undefined
    ? [before.text, after.text]
    : [notationOf(before), notationOf(after)]

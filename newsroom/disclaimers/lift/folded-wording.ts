import type { Kind } from '../kinds'
import type { NamedTemplate } from '../template-name'
import { parseWording } from '../wording/parse-wording'
import { wordsOf } from '../wording/plain-wording'
import { fold } from './fold'
import { pairsOf } from './likeness'
import { behindOpening } from './opening'

/** An approved text of a template, in any language. */
export type ApprovedText = {
  readonly templateId: string
  readonly key: string
  readonly kind: Kind
  readonly text: string
}

export type NamedWording = ApprovedText & NamedTemplate

/** An approved text made ready to be compared with what was typed: folding is the dear part, and done once a text. */
export type FoldedWording = NamedWording & {
  /** Null: nothing but variables, which is like everything. */
  readonly pattern: RegExp | null
  readonly pairs: ReadonlySet<string>
}

const VARIABLE = /\{\{[^{}]*\}\}/u

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** Something has to stand where a variable was; the opening may be missing on either side. */
const asPattern = (text: string): RegExp | null => {
  const parts = (behindOpening(text) ?? text).split(VARIABLE).map(fold)
  return parts.every((part) => part === '') ? null : new RegExp(`^${parts.map(escaped).join('.+')}$`, 'u')
}

export const foldWordings = (wordings: readonly NamedWording[]): readonly FoldedWording[] =>
  wordings.map((wording) => {
    const words = wordsOf(parseWording(wording.text))
    return { ...wording, pattern: asPattern(words), pairs: pairsOf(fold(words)) }
  })

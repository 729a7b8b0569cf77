import type { Demand } from '@/newsroom/disclaimers/demand'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Template } from '@/newsroom/disclaimers/standing-matter'
import type { Values } from '@/newsroom/disclaimers/variables'
import { wordDemand } from '@/newsroom/disclaimers/word-demand'
import { joinWords } from '@/newsroom/disclaimers/wording/notice-words'
import type { Locale } from '@/newsroom/language/locales'
import type { LeftBecause, ReissueMode } from './modes'

/** What a frozen notice becomes, or why it stays. */
export type Reworded =
  | { readonly kind: 'reworded'; readonly notice: Notice }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly because: Extract<LeftBecause, 'noWording' | 'variableMissing'> }

type Asked = {
  readonly frozen: Notice
  /** With the one version it is brought to. */
  readonly template: Template
  readonly mode: Exclude<ReissueMode, 'skip'>
  readonly piece: { readonly language: Locale; readonly values: Values; readonly at: Date }
  /** "Notice updated on …", in the language the notice is worded in. */
  readonly updatedLine: (locale: Locale) => string
}

type Words = Pick<Notice, 'text' | 'marked'>
type Parts = { readonly before: Words; readonly line: Words; readonly wording: Words }

const WORDED: Readonly<Record<Asked['mode'], (parts: Parts) => readonly Words[]>> = {
  replace: ({ wording, line }) => [wording, line],
  append_note: ({ before, line, wording }) => [before, line, wording],
}

/** It stands for the same reason and at the same place as before. */
const demandOf = (template: Template, { placement, because, fromDays }: Notice): Demand => ({
  ...{ template, placement, fromDays: fromDays ?? null, ruleId: because.ruleId, facts: because.facts },
  ...{ asking: 'require', priority: 0, overruled: [] },
})

/** A frozen notice in the words of another version, for its own piece, with the line that says so. */
export const reword = ({ frozen, template, mode, piece, updatedLine }: Asked): Reworded => {
  const { notices, issues } = wordDemand(demandOf(template, frozen), piece)
  const [next] = notices
  if (!next) {
    const isUnfilled = issues.some(({ key }) => key === 'variableMissing')
    return { kind: 'refused', because: isUnfilled ? 'variableMissing' : 'noWording' }
  }
  if (next.text === frozen.text && next.marked === frozen.marked) return { kind: 'unchanged' }
  const line = { text: updatedLine(next.locale) }
  const words = joinWords(WORDED[mode]({ before: frozen, line, wording: next }))
  // Both wordings stand: what filled the older one fills it still.
  const filled = mode === 'append_note' ? { values: { ...frozen.values, ...next.values } } : {}
  return { kind: 'reworded', notice: { ...next, ...filled, ...words } }
}

import { diffArrays } from 'diff'
import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { Locale } from '@/newsroom/language/locales'
import type { Side } from '@/newsroom/story/part-texts'
import { publicTextOf } from './public-text-of'

/** A passage that reads differently, with what was taken out of it and put in. */
export type ReaderChange = {
  /** As in issues: `headline`, `copy`, `leadImage` … */
  readonly field: string
  readonly stretches: readonly Stretch[]
}

type Passage = { readonly key: string; readonly field: string; readonly text: string }

const passagesOf = (side: Side): readonly Passage[] => {
  const { lines, blocks } = publicTextOf(side)
  return [...lines, ...blocks.map(({ key, text }) => ({ key: `copy/${key}`, field: 'copy', text }))]
}

/** Keys of both sides in reading order; what is gone stands where it stood. */
const inOrder = (before: readonly Passage[], after: readonly Passage[]): readonly string[] => {
  const runs = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  return [...new Set(runs.flatMap(({ value }) => value))]
}

const compared = (old: Passage | undefined, now: Passage | undefined, locale: Locale): readonly ReaderChange[] => {
  const [was, is] = [old?.text ?? '', now?.text ?? '']
  return was === is ? [] : [{ field: (now ?? old)?.field ?? 'copy', stretches: compareTexts(was, is, locale) }]
}

/** What readers are shown of a change: every passage that reads differently, words only, nothing of the newsroom's own. */
export const readerRedline = (live: Side, next: Side): readonly ReaderChange[] => {
  const [before, after] = [passagesOf(live), passagesOf(next)]
  const [was, is] = [before, after].map((passages) => new Map(passages.map((passage) => [passage.key, passage])))
  return inOrder(before, after).flatMap((key) => compared(was?.get(key), is?.get(key), next.package.language))
}

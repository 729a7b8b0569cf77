import type { Noticed } from './hint'
import { hintsInMarkup } from './in-markup'
import { longestSelectorRun } from './selector-runs'

/** Everything in what is pasted that may speak of a machine. The words themselves stay as they are. */
export const hintsInPaste = (html: string, text: string): readonly Noticed[] => {
  const run = longestSelectorRun(html === '' ? text : html)
  return [...hintsInMarkup(html), ...(run > 0 ? [{ kind: 'selectors' as const, seen: String(run) }] : [])]
}

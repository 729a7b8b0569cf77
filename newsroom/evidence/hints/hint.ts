import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'

/** What can speak of a machine without anybody saying so. */
const HINT_KINDS = ['c2pa', 'sourceType', 'selectors', 'picture'] as const

export const MOST_SEEN = 300

/** One thing that was noticed: what it was, word for word, and when. It says nothing of what a machine did. */
export const AiHint = z.strictObject({
  kind: z.enum(HINT_KINDS),
  seen: z.string().min(1).max(MOST_SEEN).refine(isCleanText, { error: 'text holds control characters' }),
  at: z.iso.datetime(),
})
export type AiHint = Readonly<z.infer<typeof AiHint>>

/** The same as it was found, before anybody says when. */
export type Noticed = Omit<AiHint, 'at'>

export const MOST_HINTS = 20

/** What was known already and what is new, each thing once; the first that were noticed stay. */
export const withHints = (known: readonly AiHint[], noticed: readonly Noticed[], at: Date): readonly AiHint[] => {
  const key = ({ kind, seen }: Noticed) => `${kind} ${seen}`
  const added = noticed.map(({ kind, seen }) => ({ kind, seen, at: at.toISOString() }))
  return [...new Map([...added, ...known].map((hint) => [key(hint), hint])).values()]
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .slice(0, MOST_HINTS)
}

import { type Issue, stop, warn } from '@/newsroom/issue'
import type { PerLocale } from '@/newsroom/language/locales'

export type ConfirmedItem = {
  readonly id: string
  readonly names: PerLocale
  readonly level: Issue['level']
  /** Who confirmed it of this very package; null: nobody yet. */
  readonly by: string | null
}

/** What somebody settled by name of one package: a change of it asks again. */
export type Confirmations = {
  readonly items: readonly ConfirmedItem[]
  readonly known: readonly (Pick<Issue, 'field' | 'key'> & { readonly by: string })[]
}

export const NOTHING_CONFIRMED: Confirmations = { items: [], known: [] }

/** Where an item stands among the fields of a piece. */
export const fieldOfItem = (itemId: string): string => `checklist.${itemId}`

const issueOf = { stop, warn }

/** Items nobody has confirmed yet, as findings; named in the language of the piece. */
export const unconfirmed = (items: readonly ConfirmedItem[], language: keyof PerLocale): readonly Issue[] =>
  items
    .filter(({ by }) => by === null)
    .map(({ id, level, names }) => ({
      ...issueOf[level](fieldOfItem(id), 'unticked', { values: { item: names[language] } }),
      settle: 'tick',
    }))

/** Who took note of a warning; null: nobody yet. */
export const notedBy = ({ known }: Pick<Confirmations, 'known'>, { field, key }: Issue): string | null =>
  known.find((one) => one.field === field && one.key === key)?.by ?? null

/** How many findings still wait for somebody, and how many of them stop the piece. */
export const openChecks = (
  issues: readonly Issue[],
  confirmations: Confirmations,
): { readonly open: number; readonly stops: number } => {
  const waiting = [
    ...issues.filter((issue) => issue.level === 'stop' || notedBy(confirmations, issue) === null),
    ...unconfirmed(confirmations.items, 'en'),
  ]
  return { open: waiting.length, stops: waiting.filter(({ level }) => level === 'stop').length }
}

import type { HolderLine } from '@/components/admin/responsible-part'
import { formatsIn } from '@/components/ui/formats'
import type { Holder } from '@/db/queries/evidence/responsible-at'
import { runsAt } from '@/newsroom/evidence/responsibility'
import type { Locale } from '@/newsroom/language/locales'

const DAY_MS = 86_400_000

/** Terms in days of UTC, as they were taken down; the last day is the one before the term ends. */
export const holderLines = (holders: readonly Holder[], locale: Locale, now: Date): readonly HolderLine[] => {
  const format = formatsIn(locale, 'UTC')
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long' })
  return holders.map(({ id, name, nature, contact, fromAt, toAt }) => ({
    ...{ id, name, nature, contact },
    from: day(fromAt),
    to: toAt && day(toAt.getTime() % DAY_MS === 0 ? new Date(toAt.getTime() - DAY_MS) : toAt),
    isNow: runsAt({ fromAt, toAt }, now),
  }))
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { BookEntry } from '@/newsroom/disclaimers/on-screen'
import { LOCALES } from '@/newsroom/language/locales'

function Versions({ entry, timeZone }: { readonly entry: BookEntry; readonly timeZone: string }) {
  const t = useTranslations('disclaimers')
  const format = useFormats()
  const { wording, isInForce, next } = entry
  if (wording === null) return null
  const word = isInForce
    ? t('entry.inForce', { n: wording.n })
    : t('entry.notInForce', { n: wording.n, state: t(`states.${wording.state}`) })
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeZone })
  return (
    <>
      <p className={isInForce ? 'text-stet' : 'text-amber'}>{word}</p>
      {next ? (
        <p className="text-amber">
          {next.state === 'approved'
            ? t('entry.nextFrom', { n: next.n, date: day(next.effectiveFrom) })
            : t('entry.next', { n: next.n, state: t(`states.${next.state}`) })}
        </p>
      ) : null}
    </>
  )
}

/** What stands beside a wording: kind, versions, languages, where used. */
export function EntryMargin({ entry, timeZone }: { readonly entry: BookEntry; readonly timeZone: string }) {
  const t = useTranslations('disclaimers')
  const missing = LOCALES.filter((locale) => !entry.wording?.texts[locale])
  const languages = missing.map((locale) => t(`languages.${locale}`)).join(t('entry.comma'))
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-14 text-muted md:flex-col">
      <p>{t(`kinds.${entry.kind}`)}</p>
      <Versions entry={entry} timeZone={timeZone} />
      {missing.length === 0 ? null : <p className="text-vermilion">{t('entry.missing', { languages })}</p>}
      <p>
        {entry.livePieces === 0 ? (
          t('entry.live', { count: 0 })
        ) : (
          <Link href={`/desk/disclaimers/${entry.key}#use`} className="link target">
            {t('entry.live', { count: entry.livePieces })}
          </Link>
        )}
      </p>
    </div>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { LiveUse } from '@/newsroom/disclaimers/on-screen'

/** The live pieces that carry a template, as far as the viewer may open them. */
export function LiveUseList({ use, timeZone }: { readonly use: LiveUse; readonly timeZone: string }) {
  const t = useTranslations('disclaimers')
  const format = useFormats()
  if (use.count === 0) return <p className="text-muted">{t('use.none')}</p>
  const hidden = use.count - use.pieces.length
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{t('use.count', { count: use.count })}</p>
      <ul className="flex flex-col divide-y divide-rule border-y border-rule">
        {use.pieces.map(({ storyId, headline, language, n, since }) => (
          <li key={storyId} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <Link href={`/desk/stories/${storyId}`} lang={language} className="link target font-serif">
              {headline}
            </Link>
            <span className="text-14 text-muted tabular">
              {t('use.withVersion', { n })} · {format.dateTime(since, { dateStyle: 'medium', timeZone })}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p className="text-14 text-muted">{t('use.hidden', { count: hidden })}</p> : null}
    </div>
  )
}

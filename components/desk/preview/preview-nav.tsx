import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type Place, previewAddress, VIEWS, WIDTH_NAMES } from './address'

const TAB =
  '-mb-px border-b-2 border-transparent py-2 text-muted hover:text-ink aria-[current]:border-proof ' +
  'aria-[current]:font-medium aria-[current]:text-ink'
const CHOICE =
  'target border border-edge px-3 py-1 text-14 text-muted first:rounded-l-sm last:rounded-r-sm not-first:border-l-0 ' +
  'hover:text-ink aria-[current]:bg-wash aria-[current]:font-medium aria-[current]:text-ink'

/** How the version is looked at, and how wide: each an address of its own. */
export function PreviewNav({ place }: { readonly place: Place }) {
  const t = useTranslations('preview')
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-b border-rule">
      <nav aria-label={t('views.label')} className="flex gap-6">
        {VIEWS.map((view) => (
          <Link
            key={view}
            href={previewAddress({ ...place, view })}
            prefetch={false}
            {...(view === place.view ? { 'aria-current': 'page' } : {})}
            className={TAB}
          >
            {t(`views.${view}`)}
          </Link>
        ))}
      </nav>
      {place.view === 'page' ? (
        <nav aria-label={t('widths.label')} className="flex pb-2">
          {WIDTH_NAMES.map((width) => (
            <Link
              key={width}
              href={previewAddress({ ...place, width })}
              prefetch={false}
              {...(width === place.width ? { 'aria-current': 'true' } : {})}
              className={CHOICE}
            >
              {t(`widths.${width}`)}
            </Link>
          ))}
        </nav>
      ) : null}
    </div>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'

const TABS = ['versions', 'timeline', 'notices', 'sheet'] as const

type HistoryNavProps = { readonly storyId: string; readonly here: (typeof TABS)[number] }

/** Views of the past, each with an address of its own. */
export function HistoryNav({ storyId, here }: HistoryNavProps) {
  const t = useTranslations('story.history')
  const story = `/desk/stories/${storyId}`
  const href = {
    versions: `${story}/history`,
    timeline: `${story}/timeline`,
    notices: `${story}/notices`,
    sheet: `${story}/evidence`,
  } as const
  return (
    <nav aria-label={t('tabs')} className="flex gap-6 border-b border-rule">
      {TABS.map((tab) => (
        <Link
          key={tab}
          href={href[tab]}
          {...(tab === here ? { 'aria-current': 'page' } : {})}
          className="-mb-px border-b-2 border-transparent py-2 text-muted hover:text-ink aria-[current]:border-proof aria-[current]:font-medium aria-[current]:text-ink"
        >
          {t(tab)}
        </Link>
      ))}
    </nav>
  )
}

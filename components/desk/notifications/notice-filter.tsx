import Link from 'next/link'
import { useTranslations } from 'next-intl'

const SHOWN = ['all', 'unread'] as const

type Props = { readonly here: string; readonly show: (typeof SHOWN)[number] }

/** All, or what is still to be read; the choice is in the address. */
export function NoticeFilter({ here, show }: Props) {
  const t = useTranslations('notifications.list')
  return (
    <nav aria-label={t('show')} className="flex gap-6 text-16">
      {SHOWN.map((name) => (
        <Link
          key={name}
          href={name === 'all' ? here : `${here}?show=${name}`}
          className="target border-b-2 border-transparent py-1 text-muted hover:text-ink aria-[current]:border-proof aria-[current]:text-ink"
          {...(name === show ? { 'aria-current': 'page' } : {})}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  )
}

import { useTranslations } from 'next-intl'
import type { Names } from '@/newsroom/story/who-changed'

/** Who changed what stands beside it; nothing where nobody is known to have. */
export function WhoLine({ names = [] }: { readonly names?: Names | undefined }) {
  const t = useTranslations('moves')
  if (names.length === 0) return null
  return (
    <p className="font-sans text-14 text-muted">
      <span className="sr-only">{t('review.whoAloud')}</span>
      {names.map((name) => name ?? t('house')).join(' · ')}
    </p>
  )
}

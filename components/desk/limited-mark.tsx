import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Only those on its list know of this story: a lock, and the word for it. */
export function LimitedMark() {
  const t = useTranslations('work.limit')
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-14 font-medium text-ink">
      <Lock aria-hidden size={13} strokeWidth={2.25} />
      {t('mark')}
    </span>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'

export function BackToBook() {
  const t = useTranslations('disclaimers')
  return (
    <p>
      <Link href="/desk/disclaimers" className="link target text-14">
        {t('back')}
      </Link>
    </p>
  )
}

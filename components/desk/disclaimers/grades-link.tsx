import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { GRADES_PLACE } from '@/newsroom/notifications/place'

/** From a notice about AI to what decides whether a piece must carry one. */
export function GradesLink() {
  const words = useTranslations('evidence.table')
  return (
    <p className="max-w-prose text-muted">
      {words.rich('linkHere', {
        link: (text) => (
          <Link href={GRADES_PLACE} className="link">
            {text}
          </Link>
        ),
      })}
    </p>
  )
}

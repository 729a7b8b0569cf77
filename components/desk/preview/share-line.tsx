import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** The way from a story to those outside who were shown it. */
export function ShareLine({ storyId }: { readonly storyId: string }) {
  const t = useTranslations('preview')
  return (
    <p>
      <Link href={`/desk/stories/${storyId}/preview/links`} prefetch={false} className="link target text-14">
        {t('share')}
      </Link>
    </p>
  )
}

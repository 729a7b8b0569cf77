import { useTranslations } from 'next-intl'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'

/** The shape of the book while it is being read. */
export function BookLoading() {
  const t = useTranslations('disclaimers')
  return (
    <Page title={t('title')}>
      <Skeleton label={t('loading')} lines={8} />
    </Page>
  )
}

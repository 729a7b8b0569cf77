import { useTranslations } from 'next-intl'
import { Skeleton } from '@/components/ui/skeleton'

/** The shape of the book while it is being read. */
export function BookLoading() {
  const t = useTranslations('disclaimers')
  return <Skeleton label={t('loading')} lines={12} />
}

import { useTranslations } from 'next-intl'
import { Skeleton } from '@/components/ui/skeleton'

export default function ReviewLoading() {
  const t = useTranslations('common')
  return <Skeleton label={t('loading')} />
}

import { useTranslations } from 'next-intl'
import { Skeleton } from '@/components/ui/skeleton'

export default function CalendarLoading() {
  const t = useTranslations('common')
  return (
    <div className="px-6 py-8 md:px-10">
      <Skeleton label={t('loading')} />
    </div>
  )
}

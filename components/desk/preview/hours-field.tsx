'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { LINK_HOURS } from '@/newsroom/preview/lives'

/** For how long a link works. */
export function HoursField() {
  const t = useTranslations('preview.links')
  return (
    <Select
      name="hours"
      label={t('hours')}
      defaultSelectedKey="24"
      options={LINK_HOURS.map((hours) => ({ id: String(hours), label: t(`lives.${hours}`) }))}
    />
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { FilterBar } from '@/components/ui/filter-bar'
import { MAIL_STATES, type MailState } from '@/newsroom/notifications/mail-state'

export function MailFilter({ here, state }: { readonly here: string; readonly state: MailState | null }) {
  const words = useTranslations('notifications.post')
  const options = [{ id: '', label: words('all') }, ...MAIL_STATES.map((id) => ({ id, label: words(`states.${id}`) }))]
  return (
    <FilterBar
      action={here}
      label={words('show')}
      filters={[{ name: 'state', label: words('columns.state'), value: state ?? '', options }]}
      submit={words('show')}
    />
  )
}

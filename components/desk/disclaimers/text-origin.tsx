'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { ORIGINS, type Origin } from '@/newsroom/disclaimers/kinds'

type Props = {
  /** Name of the language the text is in. */
  readonly language: string
  readonly origin: Origin
  readonly onChange: (origin: Origin) => void
}

/** How a text came about: what a machine converted can be kept as a draft and is never approved. */
export function TextOrigin({ language, origin, onChange }: Props) {
  const t = useTranslations('disclaimers.origins')
  return (
    <Select
      label={t('label', { language })}
      options={ORIGINS.map((id) => ({ id, label: t(id) }))}
      value={origin}
      onChange={(key) => onChange(ORIGINS.find((known) => known === key) ?? origin)}
    />
  )
}

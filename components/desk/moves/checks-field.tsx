'use client'

import { useTranslations } from 'next-intl'
import { LABEL } from '@/components/ui/field-style'
import { Hint } from '@/components/ui/hint'
import { Select } from '@/components/ui/select'

export type ChecksFieldProps = {
  readonly checks: readonly string[]
  readonly value: Readonly<Record<string, string>>
  readonly onChange: (value: Readonly<Record<string, string>>) => void
}

const ANSWERS = ['ok', 'changed', 'problem', 'na'] as const

/** What a stage asks its reviewer to have looked at, each with an answer of its own. */
export function ChecksField({ checks, value, onChange }: ChecksFieldProps) {
  const t = useTranslations('moves')
  const nameOf = (check: string) => (t.has(`checks.${check}`) ? t(`checks.${check}`) : check)
  return (
    <fieldset className="flex min-w-0 flex-col gap-1 border-0 p-0">
      <legend className={`${LABEL} pb-2`}>{t('asks.checks.label')}</legend>
      <div className="grid gap-3 sm:grid-cols-3">
        {checks.map((check) => (
          <Select
            key={check}
            label={nameOf(check)}
            options={ANSWERS.map((id) => ({ id, label: t(`options.checks.${id}`) }))}
            selectedKey={value[check] ?? null}
            onSelectionChange={(key) => onChange({ ...value, [check]: String(key) })}
            isRequired
          />
        ))}
      </div>
      <Hint>{t('asks.checks.hint')}</Hint>
    </fieldset>
  )
}

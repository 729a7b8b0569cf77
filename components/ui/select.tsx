'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import { Select as Choice, type SelectProps as ChoiceProps, SelectValue } from 'react-aria-components/Select'
import { FieldError } from './field-error'
import { FIELD, LABEL, LINE, validity } from './field-style'
import { Hint } from './hint'
import { type Option, Options } from './options'
import { POPOVER } from './popover-style'

export type SelectProps = Omit<ChoiceProps<Option>, 'className' | 'style' | 'children' | 'isInvalid' | 'items'> & {
  readonly label: string
  readonly options: readonly Option[]
  readonly hint?: string
  readonly error?: string | undefined
}

export function Select({ label, options, hint, error, ...rest }: SelectProps) {
  const t = useTranslations('common')
  return (
    <Choice placeholder={t('choose')} {...rest} {...validity(error)} className={FIELD}>
      <Label className={LABEL}>{label}</Label>
      <Button className={`${LINE} flex items-center justify-between gap-2 text-left data-focus-visible:border-proof`}>
        <SelectValue className="truncate data-placeholder:text-muted" />
        <ChevronDown aria-hidden size={16} className="shrink-0" />
      </Button>
      <Hint>{hint}</Hint>
      <FieldError>{error}</FieldError>
      <Popover className={`${POPOVER} min-w-(--trigger-width)`}>
        <Options options={options} />
      </Popover>
    </Choice>
  )
}

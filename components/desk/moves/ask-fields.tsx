'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { Answers, Ask } from '@/newsroom/workflow/asks'
import { EDITION_KINDS } from '@/newsroom/workflow/states'

export type AskFieldsProps = {
  readonly asks: readonly Ask[]
  readonly answers: Answers
  readonly onAnswer: (name: Ask['name'], value: string) => void
}

const KINDS = EDITION_KINDS.filter((kind) => kind !== 'first')

/** The questions of a move's dialog, as the table asks them of this person. */
export function AskFields({ asks, answers, onAnswer }: AskFieldsProps) {
  const t = useTranslations('moves')
  return asks.map(({ name, required }) => {
    const common = {
      label: t(`asks.${name}.label`),
      hint: t(`asks.${name}.hint`),
      value: answers[name] ?? '',
      onChange: (value: string) => onAnswer(name, value),
      isRequired: required,
    }
    return name === 'kind' ? (
      <RadioGroup key={name} {...common} options={KINDS.map((id) => ({ id, label: t(`kinds.${id}`) }))} />
    ) : (
      <TextArea key={name} {...common} rows={4} maxLength={4000} />
    )
  })
}

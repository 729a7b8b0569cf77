'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Answers, Ask } from '@/newsroom/workflow/asks'
import type { Choices } from '@/newsroom/workflow/at-hand'
import { URGENCIES } from '@/newsroom/workflow/debts'
import { EDITION_KINDS } from '@/newsroom/workflow/states'
import { RESPONSES, TAKEDOWN_CATEGORIES } from '@/newsroom/workflow/takedown'
import { askedNow } from './asked'
import { ChecksField } from './checks-field'
import { PlannedTimeField } from './planned-time-field'
import { useStageName } from './use-stage-name'

export type AskFieldsProps = {
  readonly asks: readonly Ask[]
  readonly answers: Answers
  readonly choices: Choices
  readonly onAnswers: (answers: Answers) => void
}

/** Questions with one answer out of a few, and where their words stand. */
const OPTIONS = {
  kind: EDITION_KINDS.filter((kind) => kind !== 'first'),
  urgency: URGENCIES,
  verdict: ['fine', 'needs_correction'],
  category: TAKEDOWN_CATEGORIES,
  response: RESPONSES,
} as const

/** Long lists that fold away; the rest are worth seeing at a glance. */
const FOLDED: readonly Ask['name'][] = ['category', 'urgency']

const isChoice = (name: Ask['name']): name is keyof typeof OPTIONS => name in OPTIONS

/** The questions of a move's dialog, as the table asks them of this person. */
export function AskFields({ asks, answers, choices, onAnswers }: AskFieldsProps) {
  const set = (name: Ask['name']) => (value: Answers[Ask['name']]) => onAnswers({ ...answers, [name]: value })
  return askedNow(asks, answers, choices).map((ask) => (
    <AskField key={ask.name} ask={ask} answers={answers} choices={choices} onAnswer={set(ask.name)} />
  ))
}

type AskFieldProps = {
  readonly ask: Ask
  readonly answers: Answers
  readonly choices: Choices
  readonly onAnswer: (value: Answers[Ask['name']]) => void
}

function AskField({ ask: { name, required }, answers, choices, onAnswer }: AskFieldProps) {
  const t = useTranslations('moves')
  const stageName = useStageName()
  const words = { label: t(`asks.${name}.label`), hint: t(`asks.${name}.hint`) }
  if (name === 'publishAt' || name === 'unpublishAt')
    return (
      <PlannedTimeField
        {...words}
        zone={choices.zone}
        value={answers[name]}
        onChange={onAnswer}
        isRequired={required}
      />
    )
  if (name === 'checks')
    return <ChecksField checks={choices.stage?.checks ?? []} value={answers.checks ?? {}} onChange={onAnswer} />
  const common = { ...words, value: answers[name] ?? '', onChange: onAnswer, isRequired: required }
  if (isChoice(name)) {
    const label = (id: string) => (name === 'kind' ? t(`kinds.${id}`) : t(`options.${name}.${id}`))
    const options = OPTIONS[name].map((id) => ({ id, label: label(id) }))
    if (!FOLDED.includes(name)) return <RadioGroup {...common} options={options} />
    const choose = (key: unknown) => onAnswer(String(key))
    return (
      <Select {...words} options={options} selectedKey={answers[name] ?? null} onSelectionChange={choose} isRequired />
    )
  }
  if (name === 'stage')
    return (
      <RadioGroup {...common} options={choices.earlier.map((stage) => ({ id: stage.key, label: stageName(stage) }))} />
    )
  if (name === 'reviewer')
    return (
      <Select
        {...words}
        options={[{ id: '', label: t('anybody') }, ...choices.reviewers.map(({ id, name: label }) => ({ id, label }))]}
        selectedKey={answers.reviewer ?? ''}
        onSelectionChange={(key) => onAnswer(key === '' || key === null ? undefined : String(key))}
      />
    )
  if (name === 'redirectTo' || name === 'blockedBy') return <TextField {...common} maxLength={300} isRequired />
  return <TextArea {...common} rows={4} maxLength={4000} />
}

'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { LOCALES } from '@/newsroom/language/locales'
import { CATEGORIES, FORMS, LEVELS } from '@/newsroom/machine-check/levels'
import type { TermSaid } from './term-actions'

export const NEW_TERM: TermSaid = {
  text: '',
  form: 'plain',
  category: 'style',
  level: 'warn',
  replacement: '',
  locale: null,
  startsOn: '',
  endsOn: '',
  owner: '',
  note: '',
}

export type TermFormProps = {
  readonly start: TermSaid
  readonly isPending: boolean
  /** Why it was not kept. */
  readonly refused: ReactNode
  readonly onKeep: (term: TermSaid) => void
  readonly onCancel: () => void
}

type Part = { readonly term: TermSaid; readonly put: (part: Partial<TermSaid>) => void }

/** One term being written. */
export function TermForm({ start, isPending, refused, onKeep, onCancel }: TermFormProps) {
  const t = useTranslations('machine.form')
  const [term, setTerm] = useState(start)
  const part = { term, put: (more: Partial<TermSaid>) => setTerm({ ...term, ...more }) }
  return (
    <form
      className="flex max-w-[46rem] flex-col gap-4 border-l-2 border-proof py-2 pl-4"
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(term)
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Words {...part} />
        <Weight {...part} />
        <Validity {...part} />
      </div>
      {refused}
      <div className="flex gap-3">
        <Button type="submit" variant="primary" size="small" isPending={isPending} isDisabled={term.text.trim() === ''}>
          {t('keep')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

function Words({ term, put }: Part) {
  const t = useTranslations('machine')
  return (
    <>
      <TextField
        label={t('form.text')}
        value={term.text}
        onChange={(text) => put({ text })}
        maxLength={60}
        isRequired
        autoFocus
      />
      <TextField
        label={t('form.replacement')}
        value={term.replacement}
        onChange={(replacement) => put({ replacement })}
        maxLength={120}
      />
      <Select
        label={t('form.form')}
        hint={term.form === 'pattern' ? t('form.patternHint') : t('form.plainHint')}
        options={FORMS.map((id) => ({ id, label: t(`forms.${id}`) }))}
        value={term.form}
        onChange={(id) => put({ form: FORMS.find((form) => form === id) ?? term.form })}
      />
      <Select
        label={t('form.locale')}
        options={['all', ...LOCALES].map((id) => ({ id, label: t(`languages.${id}`) }))}
        value={term.locale ?? 'all'}
        onChange={(id) => put({ locale: LOCALES.find((locale) => locale === id) ?? null })}
      />
    </>
  )
}

function Weight({ term, put }: Part) {
  const t = useTranslations('machine')
  return (
    <>
      <Select
        label={t('form.level')}
        options={LEVELS.map((id) => ({ id, label: t(`levels.${id}`) }))}
        value={term.level}
        onChange={(id) => put({ level: LEVELS.find((level) => level === id) ?? term.level })}
      />
      <Select
        label={t('form.category')}
        options={CATEGORIES.map((id) => ({ id, label: t(`categories.${id}`) }))}
        value={term.category}
        onChange={(id) => put({ category: CATEGORIES.find((category) => category === id) ?? term.category })}
      />
    </>
  )
}

function Validity({ term, put }: Part) {
  const t = useTranslations('machine.form')
  return (
    <>
      <TextField label={t('from')} type="date" value={term.startsOn} onChange={(startsOn) => put({ startsOn })} />
      <TextField
        label={t('until')}
        hint={t('untilHint')}
        type="date"
        value={term.endsOn}
        onChange={(endsOn) => put({ endsOn })}
      />
      <TextField label={t('owner')} value={term.owner} onChange={(owner) => put({ owner })} maxLength={80} />
      <TextField label={t('note')} value={term.note} onChange={(note) => put({ note })} maxLength={300} />
    </>
  )
}

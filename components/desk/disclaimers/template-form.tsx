'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { KINDS, PLACEMENTS, REMOVABLE } from '@/newsroom/disclaimers/kinds'
import type { Keeper } from '@/newsroom/disclaimers/on-screen'
import { Keeping } from './keeping'
import { useRefusalWords } from './refusal-words'
import { type TemplateStart, useTemplateDraft } from './template-draft'
import { TemplateNames } from './template-names'

export type TemplateFormProps = TemplateStart & {
  readonly keepers: readonly Keeper[]
  readonly onCancel?: () => void
}

type Draft = { readonly draft: ReturnType<typeof useTemplateDraft> }

function Identity({ draft: { said, refusal, put } }: Draft) {
  const t = useTranslations('disclaimers')
  const { beside } = useRefusalWords()
  return (
    <>
      <TextField
        label={t('page.key')}
        hint={t('page.keyHint')}
        value={said.key}
        onChange={(key) => put({ key })}
        error={beside('key', refusal)}
        isRequired
        maxLength={60}
      />
      <Select
        label={t('page.kind')}
        options={KINDS.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        value={said.kind}
        onChange={(id) => put({ kind: KINDS.find((kind) => kind === id) ?? said.kind })}
      />
    </>
  )
}

function Place({ draft: { said, put } }: Draft) {
  const t = useTranslations('disclaimers')
  return (
    <>
      <Select
        label={t('page.placement')}
        options={PLACEMENTS.map((id) => ({ id, label: t(`placements.${id}`) }))}
        value={said.placement}
        onChange={(id) => put({ placement: PLACEMENTS.find((place) => place === id) ?? said.placement })}
      />
      <Select
        label={t('page.removableLabel')}
        options={REMOVABLE.map((id) => ({ id, label: t(`removable.${id}`) }))}
        value={said.removable}
        onChange={(id) => put({ removable: REMOVABLE.find((choice) => choice === id) ?? said.removable })}
      />
    </>
  )
}

/** What is said about a template. */
export function TemplateForm({ start, keepers, isNew, onSave, onCancel }: TemplateFormProps) {
  const t = useTranslations('disclaimers')
  const { sentence, beside } = useRefusalWords()
  const draft = useTemplateDraft({ start, isNew, onSave })
  const { said, refusal, put } = draft
  return (
    <form
      className="flex max-w-[40rem] flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        draft.save()
      }}
    >
      <TemplateNames draft={draft} />
      {isNew ? <Identity draft={draft} /> : null}
      <Place draft={draft} />
      <TextArea
        label={t('page.legalBasis')}
        hint={t('page.legalBasisHint')}
        value={said.legalBasis}
        onChange={(legalBasis) => put({ legalBasis })}
        error={beside('legalBasis', refusal)}
      />
      <Keeping {...{ said, refusal, put, keepers }} />
      {refusal && refusal.kind !== 'invalid' ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(refusal)}
        </p>
      ) : null}
      <div className="flex gap-3">
        <Button type="submit" variant="primary" isPending={draft.isSaving}>
          {isNew ? t('page.create') : t('page.saveDetails')}
        </Button>
        {onCancel ? <Button onPress={onCancel}>{t('rule.cancel')}</Button> : null}
      </div>
    </form>
  )
}

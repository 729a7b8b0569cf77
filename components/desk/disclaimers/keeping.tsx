'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Keeper } from '@/newsroom/disclaimers/on-screen'
import type { Refusal } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'
import type { TemplateSaid } from './template-actions'

export type KeepingProps = {
  readonly said: TemplateSaid
  readonly refusal: Refusal | null
  readonly put: (more: Partial<TemplateSaid>) => void
  readonly keepers: readonly Keeper[]
}

/** Key of the choice of nobody: a list has no entry for null. */
const NOBODY = 'nobody'

/** Who looks after a template and answers for it, until when, and what it shares with others. */
export function Keeping({ said, refusal, put, keepers }: KeepingProps) {
  const t = useTranslations('disclaimers.page')
  const { beside } = useRefusalWords()
  const people = [{ id: NOBODY, label: t('nobody') }, ...keepers.map(({ id, name }) => ({ id, label: name }))]
  const chosen = (key: unknown): string | null => keepers.find(({ id }) => id === key)?.id ?? null
  return (
    <>
      <Select
        label={t('owner')}
        options={people}
        value={said.ownerId ?? NOBODY}
        onChange={(key) => put({ ownerId: chosen(key) })}
        error={beside('ownerId', refusal)}
      />
      <Select
        label={t('legalOwner')}
        hint={t('legalOwnerHint')}
        options={people}
        value={said.legalOwnerId ?? NOBODY}
        onChange={(key) => put({ legalOwnerId: chosen(key) })}
        error={beside('legalOwnerId', refusal)}
      />
      <TextField
        label={t('reviewBy')}
        type="date"
        value={said.reviewOn}
        onChange={(reviewOn) => put({ reviewOn })}
        error={beside('reviewBy', refusal)}
      />
      <TextField
        label={t('exclusiveGroup')}
        hint={t('exclusiveGroupHint')}
        value={said.exclusiveGroup ?? ''}
        onChange={(group) => put({ exclusiveGroup: group === '' ? null : group })}
        error={beside('exclusiveGroup', refusal)}
        maxLength={60}
      />
      <Checkbox isSelected={said.requiresAck} onChange={(requiresAck) => put({ requiresAck })}>
        {t('requiresAck')}
      </Checkbox>
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { RuleActions } from './rule-actions'
import { RuleEditor } from './rule-editor'

export type NewRuleProps = {
  readonly template: { readonly id: string; readonly name: string; readonly placement: Placement }
  readonly shelves: ShelfNames
  readonly onAdd: RuleActions['add']
}

/** Between those that decide everything and those that give way. */
const MIDDLE = 50

const BLANK = {
  clauses: [{ kind: 'fact', fact: 'sourceType', is: true, values: [] }],
  placement: null,
  priority: MIDDLE,
} as const

/** One more rule: a sentence whose words are still to choose. */
export function NewRule({ template, shelves, onAdd }: NewRuleProps) {
  const t = useTranslations('disclaimers.rule')
  const [isOpen, setOpen] = useState(false)
  const [startsOn, setStartsOn] = useState('')
  if (!isOpen)
    return (
      <Button size="small" onPress={() => setOpen(true)}>
        {t('add')}
      </Button>
    )
  return (
    <RuleEditor
      draft={BLANK}
      template={template}
      shelves={shelves}
      onSave={(said) => onAdd({ ...said, templateId: template.id, startsOn })}
      onSaved={() => setOpen(false)}
      onCancel={() => setOpen(false)}
    >
      <TextField label={t('starts')} hint={t('startsHint')} type="date" value={startsOn} onChange={setStartsOn} />
    </RuleEditor>
  )
}

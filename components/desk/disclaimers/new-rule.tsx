'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { RuleActions } from './rule-actions'
import { RuleEditor } from './rule-editor'

export type NewRuleProps = {
  readonly template: NamedTemplate & { readonly id: string; readonly placement: Placement }
  readonly shelves: ShelfNames
  readonly actions: Pick<RuleActions, 'add' | 'preview'>
}

/** Between those that decide everything and those that give way. */
const MIDDLE = 50

const BLANK = {
  effect: 'require',
  clauses: [{ kind: 'fact', fact: 'sourceType', is: true, values: [] }],
  jurisdictions: [],
  placement: null,
  priority: MIDDLE,
  endsOn: '',
} as const

/** One more rule: a sentence whose words are still to choose. */
export function NewRule({ template, shelves, actions }: NewRuleProps) {
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
      onSave={(said) => actions.add({ ...said, templateId: template.id, startsOn })}
      onPreview={(said) => actions.preview({ ...said, templateId: template.id, ruleId: null, startsOn })}
      onSaved={() => setOpen(false)}
      onCancel={() => setOpen(false)}
    >
      <TextField label={t('starts')} hint={t('startsHint')} type="date" value={startsOn} onChange={setStartsOn} />
    </RuleEditor>
  )
}

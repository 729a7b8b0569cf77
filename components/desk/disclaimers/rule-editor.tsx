'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { toast } from '@/components/ui/toast'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import { AddClause } from './add-clause'
import { ClauseChoice } from './clause-choice'
import { EffectChoice } from './effect-choice'
import { PlacementChoice } from './placement-choice'
import { useRefusalWords } from './refusal-words'
import { type RuleDraft, type SaveRule, useRuleDraft } from './rule-draft'
import { RuleSentence } from './rule-sentence'
import { useRuleWords } from './rule-words'
import { useTemplateName } from './use-template-name'
import { type PreviewRule, WhatWouldChange } from './what-would-change'
import { WhereItCounts } from './where-it-counts'

export type RuleEditorProps = {
  readonly draft: RuleDraft
  readonly template: NamedTemplate & { readonly placement: Placement }
  readonly shelves: ShelfNames
  readonly onSave: SaveRule
  readonly onPreview: PreviewRule
  readonly onSaved: () => void
  readonly onCancel: () => void
  /** Further fields of a new rule. */
  readonly children?: ReactNode
}

/** A rule's sentence with its words to choose. */
export function RuleEditor({
  draft,
  template,
  shelves,
  onSave,
  onPreview,
  onSaved,
  onCancel,
  children,
}: RuleEditorProps) {
  const t = useTranslations('disclaimers.rule')
  const words = useRuleWords(shelves)
  const nameOf = useTemplateName()
  const { sentence } = useRefusalWords()
  const rule = useRuleDraft(draft, onSave, () => {
    toast({ text: t('saved') })
    onSaved()
  })
  return (
    <div className="flex flex-col gap-4 py-2">
      <p className="text-16 leading-8">
        <RuleSentence
          effect={rule.effect}
          clause={{ kind: 'and', clauses: rule.clauses }}
          slots={{
            values: (clause) => (
              <ClauseChoice
                clause={clause}
                words={words}
                onChange={(next) => rule.replace(clause, next)}
                onLeaveOut={() => rule.leaveOut(clause)}
              />
            ),
            after: <AddClause used={rule.clauses.map(({ fact }) => fact)} onAdd={rule.add} />,
            effect: <EffectChoice effect={rule.effect} onChange={rule.setEffect} />,
            template: <cite className="font-semibold not-italic">{nameOf(template)}</cite>,
            placement: (
              <PlacementChoice
                placement={rule.placement}
                templatePlacement={template.placement}
                onChange={rule.setPlacement}
              />
            ),
          }}
        />{' '}
        <WhereItCounts jurisdictions={rule.jurisdictions} onChange={rule.setJurisdictions} />
      </p>
      <div className="flex flex-wrap gap-6">
        <TextField
          label={t('priorityLabel')}
          hint={t('priorityHint')}
          inputMode="numeric"
          value={rule.priority}
          onChange={rule.setPriority}
        />
        {children}
        <TextField label={t('ends')} hint={t('endsHint')} type="date" value={rule.endsOn} onChange={rule.setEndsOn} />
      </div>
      <WhatWouldChange said={rule.said} isWhole={rule.isWhole} onPreview={onPreview} />
      {rule.refusal ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(rule.refusal)}
        </p>
      ) : null}
      <div className="flex gap-3">
        <Button variant="primary" size="small" isDisabled={!rule.isWhole} isPending={rule.isSaving} onPress={rule.save}>
          {t('save')}
        </Button>
        <Button size="small" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import { editableClauses, sentenceOf } from '@/newsroom/disclaimers/condition-sentence'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { RuleOnScreen, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import { EndRule } from './end-rule'
import type { RuleActions } from './rule-actions'
import { RuleEditor } from './rule-editor'
import { RuleSentence } from './rule-sentence'
import { useRuleWords } from './rule-words'

export type RuleLineProps = {
  readonly rule: RuleOnScreen
  readonly template: { readonly name: string; readonly placement: Placement }
  readonly shelves: ShelfNames
  /** Null for those who may only read. */
  readonly actions: RuleActions | null
  readonly timeZone: string
  readonly now: Date
}

function Reading({ rule, template, shelves, timeZone, now }: Omit<RuleLineProps, 'actions'>) {
  const t = useTranslations('disclaimers')
  const format = useFormats()
  const { wordFor } = useRuleWords(shelves)
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeZone })
  return (
    <p className="leading-text">
      <RuleSentence
        clause={sentenceOf(rule.when)}
        slots={{
          values: ({ fact, values }) => (
            <strong className="font-semibold">
              {format.list(
                values.map((value) => wordFor(fact, value)),
                { type: 'disjunction' },
              )}
            </strong>
          ),
          template: <cite className="font-semibold not-italic">{template.name}</cite>,
          placement: t(`placements.${rule.placement ?? template.placement}`),
        }}
      />{' '}
      <span className="text-14 text-muted tabular">
        {t('rule.priority', { priority: rule.priority })}
        {rule.effectiveFrom > now ? ` · ${t('rule.from', { date: day(rule.effectiveFrom) })}` : null}
        {rule.effectiveTo ? ` · ${t('rule.until', { date: day(rule.effectiveTo) })}` : null}
      </span>
    </p>
  )
}

/** The same rule once more, from now on. */
const again = ({ templateId, when, placement, priority }: RuleOnScreen) => ({
  templateId,
  when,
  placement,
  priority,
  startsOn: '',
})

/** A rule to read; pressing "Change" opens the same sentence with its words to choose. */
export function RuleLine({ actions, ...line }: RuleLineProps) {
  const t = useTranslations('disclaimers.rule')
  const [isOpen, setOpen] = useState(false)
  const { rule, template, shelves } = line
  if (actions === null) return <Reading {...line} />
  const clauses = editableClauses(sentenceOf(rule.when))
  if (isOpen && clauses)
    return (
      <RuleEditor
        draft={{ clauses, placement: rule.placement, priority: rule.priority }}
        template={template}
        shelves={shelves}
        onSave={(said) => actions.change({ ...said, ruleId: rule.id })}
        onSaved={() => setOpen(false)}
        onCancel={() => setOpen(false)}
      />
    )
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Reading {...line} />
      <span className="-ml-[5px] flex gap-1">
        {clauses ? (
          <Button size="text" variant="bare" onPress={() => setOpen(true)}>
            {t('change')}
          </Button>
        ) : (
          <span className="text-14 text-muted">{t('fixed')}</span>
        )}
        <EndRule onEnd={() => actions.end({ ruleId: rule.id })} onUndo={() => actions.add(again(rule))} />
      </span>
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { editableClauses, sentenceOf } from '@/newsroom/disclaimers/condition-sentence'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'
import { dayOf } from '@/newsroom/time/start-of-day'
import { EndRule } from './end-rule'
import type { RuleActions, RuleSaid } from './rule-actions'
import { RuleEditor } from './rule-editor'
import { RuleEndReview } from './rule-end-review'
import { RuleReading, type RuleReadingProps } from './rule-reading'
import { RuleReview } from './rule-review'

export type RuleLineProps = RuleReadingProps & {
  /** Null for those who may only read. */
  readonly actions: RuleActions | null
}

const saidBy = (rule: RuleOnScreen, timeZone: string): RuleSaid => {
  const { effect, when, jurisdictions, placement, priority, effectiveTo } = rule
  return { effect, when, jurisdictions, placement, priority, endsOn: effectiveTo ? dayOf(effectiveTo, timeZone) : '' }
}

/** A change begins with its rule, or now where that began already. */
const startOf = ({ effectiveFrom }: RuleOnScreen, timeZone: string): string => dayOf(effectiveFrom, timeZone)

/** A rule to read; pressing "Change" opens the same sentence with its words to choose. */
export function RuleLine({ actions, ...line }: RuleLineProps) {
  const t = useTranslations('disclaimers.rule')
  const [isOpen, setOpen] = useState(false)
  const { rule, template, shelves, timeZone } = line
  if (actions === null) return <RuleReading {...line} />
  const clauses = editableClauses(sentenceOf(rule.when))
  const { when: _, ...said } = saidBy(rule, timeZone)
  if (isOpen && clauses)
    return (
      <RuleEditor
        draft={{ ...said, clauses }}
        template={template}
        shelves={shelves}
        onSave={(next) => actions.change({ ...next, ruleId: rule.id })}
        onPreview={(next) =>
          actions.preview({ ...next, templateId: rule.templateId, ruleId: rule.id, startsOn: startOf(rule, timeZone) })
        }
        onSaved={() => setOpen(false)}
        onCancel={() => setOpen(false)}
      />
    )
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <RuleReading {...line} />
        <span className={`flex flex-wrap items-baseline gap-x-3 gap-y-1 ${clauses ? '-ml-[5px]' : ''}`}>
          {clauses ? (
            <Button size="text" variant="bare" onPress={() => setOpen(true)}>
              {t('change')}
            </Button>
          ) : (
            <span className="text-14 text-muted">{t('fixed')}</span>
          )}
          {rule.endAsked ? null : (
            <EndRule
              rule={rule}
              onEnd={() => actions.end({ ruleId: rule.id })}
              onUndo={() =>
                rule.endTakesTwo
                  ? actions.keep({ ruleId: rule.id })
                  : actions.add({ ...saidBy(rule, timeZone), templateId: rule.templateId, startsOn: '' })
              }
            />
          )}
        </span>
      </div>
      {rule.endAsked ? <RuleEndReview ruleId={rule.id} asked={rule.endAsked} actions={actions} /> : null}
      {rule.state === 'draft' ? <RuleReview rule={rule} actions={actions} /> : null}
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { sentenceOf } from '@/newsroom/disclaimers/condition-sentence'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { RuleOnScreen, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import { RuleSentence } from './rule-sentence'
import { RuleStateWord } from './rule-state'
import { useRuleWords } from './rule-words'
import { useTemplateName } from './use-template-name'
import { WhereItCounts } from './where-it-counts'

export type RuleReadingProps = {
  readonly rule: RuleOnScreen
  readonly template: NamedTemplate & { readonly placement: Placement }
  readonly shelves: ShelfNames
  readonly timeZone: string
  readonly now: Date
}

/** A rule to read: what it says, for whom, since when, and what it still waits for. */
export function RuleReading({ rule, template, shelves, timeZone, now }: RuleReadingProps) {
  const t = useTranslations('disclaimers')
  const format = useFormats()
  const { namesIn } = useRuleWords(shelves)
  const nameOf = useTemplateName()
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeZone })
  return (
    <p className="leading-text">
      <RuleSentence
        clause={sentenceOf(rule.when)}
        effect={rule.effect}
        slots={{
          values: (clause) => (
            <strong className="font-semibold">{format.list(namesIn(clause), { type: 'disjunction' })}</strong>
          ),
          effect: t(`rule.effects.${rule.effect}`),
          template: <cite className="font-semibold not-italic">{nameOf(template)}</cite>,
          placement: t(`placements.${rule.placement ?? template.placement}`),
        }}
      />{' '}
      <WhereItCounts jurisdictions={rule.jurisdictions} onChange={null} />{' '}
      <span className="text-14 text-muted tabular">
        <span className="whitespace-nowrap">{t('rule.priority', { priority: rule.priority })}</span>
        {rule.effectiveFrom > now ? ` · ${t('rule.from', { date: day(rule.effectiveFrom) })}` : null}
        {rule.effectiveTo ? ` · ${t('rule.until', { date: day(rule.effectiveTo) })}` : null}
      </span>{' '}
      <RuleStateWord rule={rule} />
    </p>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { sentenceOf } from '@/newsroom/disclaimers/condition-sentence'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Rule } from '@/newsroom/disclaimers/standing-matter'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import { RuleSentence } from '../disclaimers/rule-sentence'
import { useRuleWords } from '../disclaimers/rule-words'
import { useTemplateName } from '../disclaimers/use-template-name'

type Props = {
  readonly rule: Pick<Rule, 'when' | 'placement' | 'effect'>
  readonly template: NamedTemplate & { readonly placement: Placement }
  readonly shelves: ShelfNames
}

/** What a rule says and nothing more: for sheets and reports, where it stands among other things. */
export function RuleInWords({ rule, template, shelves }: Props) {
  const t = useTranslations('disclaimers')
  const format = useFormats()
  const { namesIn } = useRuleWords(shelves)
  const nameOf = useTemplateName()
  return (
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
    />
  )
}

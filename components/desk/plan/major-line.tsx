'use client'

import { useTranslations } from 'next-intl'
import { StateWord } from '@/components/ui/state-word'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { useFilingWords } from './use-filing-words'

type MajorLineProps = { readonly plan: Pick<StoryPlan, 'majorTopic' | 'majorFiling' | 'majorReference'> }

/** Tells a reviewer that the topic is a major one, and where its filing stands; of other topics there is nothing to say. */
export function MajorLine({ plan }: MajorLineProps) {
  const t = useTranslations('work.plan')
  const words = useFilingWords()
  return plan.majorTopic ? (
    <p>
      <StateWord tone={plan.majorFiling === 'needed' ? 'amber' : 'ink'}>{t('major')}</StateWord>
      {' · '}
      {words(plan)}
    </p>
  ) : null
}

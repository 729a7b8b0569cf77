'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { AnotherStory } from './another-story'
import { DeadlineFact } from './deadline-fact'
import { DeskFact } from './desk-fact'
import { EmbargoFact } from './embargo-fact'
import { Fact } from './fact'
import { FilingFact } from './filing-fact'
import { HolderFact } from './holder-fact'
import { LanguagesFact } from './languages-fact'
import { LegalFact } from './legal-fact'
import { LimitFact } from './limit-fact'
import { MajorFact } from './major-fact'
import type { PlanDeeds } from './plan-deeds'
import { PriorityFact } from './priority-fact'

export type StoryPlanningProps = {
  readonly plan: StoryPlan
  /** Who looks. */
  readonly personId: string
  readonly deeds: PlanDeeds
}

/** What is decided about a story and is not in it: at once, and without voiding any approval. */
export function StoryPlanning({ plan, personId, deeds }: StoryPlanningProps) {
  const t = useTranslations('work.plan')
  return (
    <section aria-labelledby="story-planning">
      <h2 id="story-planning" className="text-14 font-semibold">
        {t('title')}
      </h2>
      <dl>
        <HolderFact plan={plan} personId={personId} assign={deeds.assign} />
        <DeadlineFact plan={plan} setDeadline={deeds.setDeadline} />
        <PriorityFact plan={plan} setPriority={deeds.setPriority} />
        <DeskFact plan={plan} moveStory={deeds.moveStory} />
        <LimitFact plan={plan} personId={personId} deeds={deeds} />
        <EmbargoFact plan={plan} deeds={deeds} />
        <LegalFact plan={plan} deeds={deeds} />
        <MajorFact plan={plan} deeds={deeds} />
        {plan.majorTopic ? <FilingFact plan={plan} setFiling={deeds.setFiling} /> : null}
        <LanguagesFact plan={plan} deeds={deeds} />
        {plan.follows === null ? null : (
          <Fact label={t('follows')}>
            <Link className="link" href={`/desk/stories/${plan.follows.id}`}>
              {plan.follows.name}
            </Link>
          </Fact>
        )}
        <AnotherStory plan={plan} deeds={deeds} />
      </dl>
    </section>
  )
}

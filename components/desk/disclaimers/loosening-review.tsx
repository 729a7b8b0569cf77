'use client'

import { useTranslations } from 'next-intl'
import type { LooseningOnScreen } from '@/newsroom/disclaimers/loosening-on-screen'
import type { Keeper } from '@/newsroom/disclaimers/on-screen'
import { LooseningChanges } from './loosening-changes'
import { SecondWord } from './second-word'
import type { LooseningActions } from './template-actions'

export type LooseningReviewProps = {
  readonly loosening: LooseningOnScreen
  readonly keepers: readonly Keeper[]
  readonly actions: LooseningActions
}

/** Somebody would have the template bind less: a second person agrees, or anybody who keeps disclaimers leaves it. */
export function LooseningReview({ loosening, keepers, actions }: LooseningReviewProps) {
  const t = useTranslations('disclaimers.loosening')
  const { id: looseningId, by, mayAgree, needsLegalOwner } = loosening
  const words = {
    ...{ waits: t('waits', { name: by }), hint: t(needsLegalOwner ? 'hintOwner' : 'hint') },
    ...{ agree: t('agree'), keep: t('keep'), agreed: t('agreed'), kept: t('kept') },
  }
  return (
    <SecondWord
      words={words}
      mayAgree={mayAgree}
      onAgree={() => actions.agree({ looseningId })}
      onKeep={() => actions.drop({ looseningId })}
    >
      <LooseningChanges loosening={loosening} keepers={keepers} />
    </SecondWord>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { ChoiceAtHand, NoticeRights } from '@/newsroom/disclaimers/at-hand'
import { useTemplateName } from '../use-template-name'
import { actsOn, type NoticeDeeds } from './notice-acts'
import { WaitingWaiver } from './waiting-waiver'

export type WaitingWaiversProps = {
  readonly storyId: string
  readonly editionId: string
  readonly waiting: readonly ChoiceAtHand[]
  readonly rights: NoticeRights
  readonly deeds: NoticeDeeds
}

const nothingTyped = async () => true

/** Waivers a review has to answer, each with the name of its notice. */
export function WaitingWaivers({ storyId, editionId, waiting, rights, deeds }: WaitingWaiversProps) {
  const t = useTranslations('disclaimers.piece')
  const nameOf = useTemplateName()
  if (waiting.length === 0) return null
  return (
    <section aria-label={t('waiting')} className="flex max-w-[42rem] flex-col gap-3">
      <h2 className="text-14 font-semibold">{t('waiting')}</h2>
      {waiting.map((waiver) => (
        <div key={waiver.id} className="flex flex-col gap-1">
          <p className="font-medium">{nameOf(waiver.template)}</p>
          <WaitingWaiver {...{ waiver, rights }} acts={actsOn({ storyId, editionId }, deeds, nothingTyped)} />
        </div>
      ))}
    </section>
  )
}

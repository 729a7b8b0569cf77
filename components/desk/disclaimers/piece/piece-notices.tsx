'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Addable, NoticeRights, NoticesAtHand } from '@/newsroom/disclaimers/at-hand'
import { CarriedNotices, type CarriedNoticesProps } from '../carried-notices'
import { AddDialog } from './add-dialog'
import { NoticeActions } from './notice-actions'
import type { NoticeActs } from './notice-acts'
import { WhyNot } from './why-not'

export type PieceNoticesProps = CarriedNoticesProps & {
  readonly atHand: NoticesAtHand
  readonly rights: NoticeRights
  readonly addable: readonly Addable[]
  readonly acts: NoticeActs
}

/** The notices of a piece: what it carries and why, what people decided about it and may decide, and why not others. */
export function PieceNotices({ atHand, rights, addable, acts, ...carried }: PieceNoticesProps) {
  const t = useTranslations('disclaimers.piece')
  const [isAdding, setAdding] = useState(false)
  const carries = ({ id }: Addable) =>
    atHand.explained.some(
      ({ templateId, outcome }) => templateId === id && (outcome === 'shown' || outcome === 'blocked'),
    )
  const under = (key: string) => {
    const line = atHand.explained.find((one) => one.key === key)
    return line ? <NoticeActions {...{ line, atHand, rights, acts }} /> : null
  }
  return (
    <div className="flex flex-col gap-4">
      {rights.becomesHand ? <p className="text-14 text-amber">{t('becomesHand')}</p> : null}
      <CarriedNotices {...carried} under={under} />
      <WhyNot {...{ atHand, rights, acts }} />
      {rights.mayChoose && addable.length > 0 ? (
        <div>
          <Button size="text" onPress={() => setAdding(true)}>
            {t('add.open')}
          </Button>
        </div>
      ) : null}
      {isAdding ? (
        <AddDialog addable={addable.filter((one) => !carries(one))} onAdd={acts.add} onClose={() => setAdding(false)} />
      ) : null}
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import type { Offer } from '@/newsroom/workflow/offers'
import type { Act } from '../moves/act'
import { IssueLines } from '../moves/issue-lines'
import { Refused } from '../moves/refused'
import { useMove } from '../moves/use-move'

export type OpinionBoxProps = { readonly moves: MovesAtHand; readonly act: Act }

/** The decision, always in sight: one text, which is the opinion of an approval or the comment of a piece sent back. */
export function OpinionBox({ moves, act }: OpinionBoxProps) {
  const t = useTranslations('moves')
  const [words, setWords] = useState('')
  const making = useMove({ act, onMoved: () => setWords('') })
  const { storyId, editionId, hash } = moves
  const offered = (move: Offer['move']) => moves.offers.find((offer) => offer.move === move)
  const [approve, sendBack] = [offered('approve'), offered('sendBack')]
  if (!approve && !sendBack && !moves.isOwnHand) return null
  const isEmpty = words.trim() === ''
  return (
    <section
      aria-label={t('review.decision')}
      className="sticky bottom-0 z-10 -mx-6 border-t border-rule bg-raised px-6 py-4 md:-mx-10 md:px-10"
    >
      <div className="flex max-w-[42rem] flex-col gap-3">
        {moves.isOwnHand && moves.state === 'in_review' ? <p role="note">{t('bar.ownHand')}</p> : null}
        {approve ? <IssueLines issues={approve.issues} /> : null}
        {approve || sendBack ? (
          <TextArea
            label={t(approve ? 'asks.opinion.label' : 'asks.comment.label')}
            value={words}
            onChange={setWords}
            rows={2}
            maxLength={4000}
          />
        ) : null}
        <Refused refusal={making.refusal} />
        <div className="flex flex-wrap items-center justify-end gap-3">
          {sendBack ? (
            <Button
              isPending={making.isPending}
              isDisabled={isEmpty}
              onPress={() => making.make({ storyId, editionId, hash, move: 'sendBack', comment: words })}
            >
              {t('sendBack.label')}
            </Button>
          ) : null}
          {approve ? (
            <Button
              variant="primary"
              isPending={making.isPending}
              isDisabled={approve.issues.length > 0}
              onPress={() => making.make({ storyId, editionId, hash, move: 'approve', opinion: words })}
            >
              {t('approve.label')}
            </Button>
          ) : null}
        </div>
      </div>
    </section>
  )
}

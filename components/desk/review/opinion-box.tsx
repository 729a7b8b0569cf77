'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Answers } from '@/newsroom/workflow/asks'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import type { Offer } from '@/newsroom/workflow/offers'
import type { Act } from '../moves/act'
import { IssueLines } from '../moves/issue-lines'
import { MoveDialog } from '../moves/move-dialog'
import { Refused } from '../moves/refused'
import { useMove } from '../moves/use-move'
import { useStageName } from '../moves/use-stage-name'
import { ConfirmOpinions } from './confirm-opinions'
import { OpinionFields } from './opinion-fields'
import type { ReviewActs } from './review-acts'

export type OpinionBoxProps = {
  readonly moves: MovesAtHand
  readonly act: Act
  readonly acts: ReviewActs
  /** Where a reviewer goes on once this piece is decided. */
  readonly onDecided?: () => void
}

const offerOf = ({ offers }: MovesAtHand, move: Offer['move']) => offers.find((offer) => offer.move === move) ?? null

/** The decision, always in sight: one text, which is the opinion of a reviewer or the comment of a piece sent back. */
export function OpinionBox({ moves, act, acts, onDecided }: OpinionBoxProps) {
  const t = useTranslations('moves')
  const stageName = useStageName()
  const [answers, setAnswers] = useState<Answers>({})
  const [isHandingBack, setHandingBack] = useState(false)
  const making = useMove({
    act,
    onMoved: () => {
      setAnswers({})
      setHandingBack(false)
      onDecided?.()
    },
  })
  const { storyId, editionId, hash, choices } = moves
  const verdict = offerOf(moves, 'approve') ?? offerOf(moves, 'pass')
  const sendBack = offerOf(moves, 'sendBack')
  const handBack = offerOf(moves, 'handBack')
  const make = (move: Offer['move'], said: Answers) => making.make({ storyId, editionId, hash, move, ...said })
  if (!verdict && !sendBack && !moves.isOwnHand && choices.toConfirm.length === 0) return null
  return (
    <Frame>
      {choices.stage && choices.earlier.length > 0 ? (
        <p className="text-14 font-medium">{stageName(choices.stage)}</p>
      ) : null}
      {moves.isOwnHand && moves.state === 'in_review' ? <p role="note">{t('bar.ownHand')}</p> : null}
      {verdict ? (
        <IssueLines issues={verdict.issues} onSettle={(issue) => acts.settle({ storyId, editionId, hash, ...issue })} />
      ) : null}
      <ConfirmOpinions moves={moves} confirm={acts.confirm} />
      {verdict || sendBack ? (
        <OpinionFields verdict={verdict} choices={choices} answers={answers} onAnswers={setAnswers} />
      ) : null}
      <Refused refusal={making.refusal} />
      <div className="flex flex-wrap items-center justify-end gap-3">
        {handBack ? <Button onPress={() => setHandingBack(true)}>{t('handBack.label')}</Button> : null}
        {sendBack ? (
          <Button
            isPending={making.isPending}
            isDisabled={!answers.opinion?.trim()}
            onPress={() => make('sendBack', { comment: answers.opinion ?? '' })}
          >
            {t('sendBack.label')}
          </Button>
        ) : null}
        {verdict ? (
          <Button
            variant="primary"
            isPending={making.isPending}
            isDisabled={verdict.issues.length > 0}
            onPress={() => make(verdict.move, answers)}
          >
            {t(`${verdict.move}.label`)}
          </Button>
        ) : null}
      </div>
      {handBack && isHandingBack ? (
        <MoveDialog
          offer={handBack}
          outline={moves.outline}
          choices={choices}
          making={making}
          onConfirm={(said) => make('handBack', said)}
          onClose={() => setHandingBack(false)}
        />
      ) : null}
    </Frame>
  )
}

function Frame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('moves.review')
  return (
    <section
      aria-label={t('decision')}
      className="sticky bottom-0 z-10 -mx-6 max-h-[70dvh] overflow-y-auto border-t border-rule bg-raised px-6 py-4 md:-mx-10 md:px-10"
    >
      <div className="flex max-w-[42rem] flex-col gap-3">{children}</div>
    </section>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
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
import { DecisionFrame } from './decision-frame'
import { OpinionFields } from './opinion-fields'
import { PassedLine } from './passed-line'
import type { ReviewActs } from './review-acts'

export type OpinionBoxProps = {
  readonly moves: MovesAtHand
  readonly act: Act
  readonly acts: ReviewActs
  /** Where a reviewer goes on once this piece is decided. */
  readonly onDecided?: () => void
}

const offerOf = ({ offers }: MovesAtHand, move: Offer['move']) => offers.find((offer) => offer.move === move) ?? null

/** There is something to tell or ask this person, though nothing for them to decide. */
const isConcerned = ({ isOwnHand, choices: { passed, toConfirm } }: MovesAtHand): boolean =>
  isOwnHand || passed?.byMe === true || toConfirm.length > 0

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
  if (!verdict && !sendBack && !isConcerned(moves)) return null
  return (
    <DecisionFrame>
      <PassedLine passed={choices.passed} />
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
        {choices.stage && choices.earlier.length > 0 ? (
          <p className="mr-auto text-14 font-medium">{stageName(choices.stage)}</p>
        ) : null}
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
    </DecisionFrame>
  )
}

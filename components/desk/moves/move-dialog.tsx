'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import type { Issue } from '@/newsroom/issue'
import type { Answers } from '@/newsroom/workflow/asks'
import type { Choices, Outline } from '@/newsroom/workflow/at-hand'
import type { Offer } from '@/newsroom/workflow/offers'
import { AskFields } from './ask-fields'
import { askedNow, isAnswered } from './asked'
import { IssueLines } from './issue-lines'
import { proposed } from './proposed'
import { PublishOutline } from './publish-outline'
import { Refused } from './refused'
import type { Making } from './use-move'

export type MoveDialogProps = {
  readonly offer: Offer
  readonly outline: Outline
  readonly choices: Choices
  readonly making: Making
  /** Shown as given, and open to change. */
  readonly prefilled?: Answers | undefined
  readonly onConfirm: (answers: Answers, password?: string) => void
  readonly onClose: () => void
  readonly onJump?: ((issue: Issue) => void) | undefined
}

/** The gate wants to know once more who is sitting there. */
const wantsPassword = ({ refusal }: Making): boolean =>
  refusal !== null &&
  refusal !== 'failed' &&
  ((refusal.kind === 'notReady' && refusal.issues.some(({ key }) => key === 'signInAgain')) ||
    (refusal.kind === 'invalid' && refusal.field === 'password'))

/** Moves that put a page before readers, now or later: what it will be is shown once more. */
const SHOWS: readonly Offer['move'][] = ['publish', 'schedule', 'forcePublish', 'reinstate']

/** Says what a move will do, asks what the table asks, or lists what is in the way instead. */
export function MoveDialog(props: MoveDialogProps) {
  const { offer, outline, choices, making, prefilled, onConfirm, onClose, onJump } = props
  const t = useTranslations('moves')
  const [answers, setAnswers] = useState<Answers>(() => prefilled ?? proposed(offer, choices))
  const [password, setPassword] = useState('')
  const { move, weight, asks, issues } = offer
  const isBlocked = issues.length > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onConfirm(answers, password || undefined)
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t(`${move}.title`)}
      role={weight === 'grave' ? 'alertdialog' : 'dialog'}
    >
      <form className="flex flex-col gap-5" onSubmit={submit}>
        <p className="leading-text">{t(`${move}.lead`)}</p>
        {isBlocked ? <IssueLines issues={issues} onJump={onJump} /> : null}
        {!isBlocked && SHOWS.includes(move) ? <PublishOutline outline={outline} /> : null}
        {isBlocked ? null : <AskFields asks={asks} answers={answers} choices={choices} onAnswers={setAnswers} />}
        {wantsPassword(making) || password ? (
          <TextField
            type="password"
            autoComplete="current-password"
            label={t('password.label')}
            hint={t('password.hint')}
            value={password}
            onChange={setPassword}
            isRequired
          />
        ) : null}
        <Refused refusal={making.refusal} onJump={onJump} />
        {isBlocked ? null : (
          <footer className="flex flex-wrap justify-end gap-3">
            <Button slot="close">{t('bar.cancel')}</Button>
            <Button
              type="submit"
              variant={weight === 'grave' ? 'danger' : 'primary'}
              isPending={making.isPending}
              isDisabled={!askedNow(asks, answers, choices).every(isAnswered(answers))}
            >
              {t(`${move}.confirm`)}
            </Button>
          </footer>
        )}
      </form>
    </Dialog>
  )
}

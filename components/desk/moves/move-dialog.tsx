'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Issue } from '@/newsroom/issue'
import type { Answers, Ask } from '@/newsroom/workflow/asks'
import type { Outline } from '@/newsroom/workflow/at-hand'
import type { Offer } from '@/newsroom/workflow/offers'
import { AskFields } from './ask-fields'
import { IssueLines } from './issue-lines'
import { PublishOutline } from './publish-outline'
import { Refused } from './refused'
import type { Making } from './use-move'

export type MoveDialogProps = {
  readonly offer: Offer
  readonly outline: Outline
  readonly making: Making
  readonly onConfirm: (answers: Answers) => void
  readonly onClose: () => void
  readonly onJump?: ((issue: Issue) => void) | undefined
}

const isAnswered = (answers: Answers) => (ask: Ask) => !ask.required || (answers[ask.name] ?? '').trim() !== ''

/** Says what a move will do, asks what the table asks, or lists what is in the way instead. */
export function MoveDialog({ offer, outline, making, onConfirm, onClose, onJump }: MoveDialogProps) {
  const t = useTranslations('moves')
  const [answers, setAnswers] = useState<Answers>({})
  const { move, weight, asks, issues } = offer
  const isBlocked = issues.length > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onConfirm(answers)
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
        {!isBlocked && move === 'publish' ? <PublishOutline outline={outline} /> : null}
        {isBlocked ? null : (
          <AskFields
            asks={asks}
            answers={answers}
            onAnswer={(name, value) => setAnswers({ ...answers, [name]: value })}
          />
        )}
        <Refused refusal={making.refusal} onJump={onJump} />
        <footer className="flex flex-wrap justify-end gap-3">
          <Button slot="close">{t(isBlocked ? 'bar.close' : 'bar.cancel')}</Button>
          {isBlocked ? null : (
            <Button
              type="submit"
              variant={weight === 'grave' ? 'danger' : 'primary'}
              isPending={making.isPending}
              isDisabled={!asks.every(isAnswered(answers))}
            >
              {t(`${move}.confirm`)}
            </Button>
          )}
        </footer>
      </form>
    </Dialog>
  )
}

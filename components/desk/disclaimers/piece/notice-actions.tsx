'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import { type ChoiceAtHand, isWaiting, type NoticeRights, type NoticesAtHand } from '@/newsroom/disclaimers/at-hand'
import type { Explained } from '@/newsroom/disclaimers/explained'
import { useTemplateName } from '../use-template-name'
import type { NoticeActs } from './notice-acts'
import { ReadingLine } from './reading-line'
import { Refused } from './refused'
import { WaitingWaiver } from './waiting-waiver'
import { WaiveDialog } from './waive-dialog'

export type NoticeActionsProps = {
  readonly line: Explained
  readonly atHand: NoticesAtHand
  readonly rights: NoticeRights
  readonly acts: NoticeActs
}

/** What was decided about one notice the piece carries, and what this person may decide. */
export function NoticeActions({ line, atHand, rights, acts }: NoticeActionsProps) {
  const t = useTranslations('disclaimers.piece')
  const { templateId, asking, overruled } = line
  const format = useFormats()
  const own = atHand.choices.filter((choice) => choice.templateId === templateId)
  const waiting = own.find(isWaiting)
  const reading = atHand.acknowledgements.find((one) => one.templateId === templateId)
  return (
    <div className="flex flex-col gap-2">
      {asking === 'suggest' ? <p className="text-14 text-muted">{t('suggested')}</p> : null}
      {overruled.length > 0 ? (
        <p className="text-14 text-muted">
          {t('overruled', { rules: format.list(overruled.map((id) => id.slice(0, 8))) })}
        </p>
      ) : null}
      {reading ? <ReadingLine {...{ reading, rights, acts }} /> : null}
      {waiting ? (
        <WaitingWaiver waiver={waiting} {...{ rights, acts }} />
      ) : (
        <LeaveOut {...{ line, atHand, rights, acts }} added={own.find(({ kind }) => kind === 'add') ?? null} />
      )}
    </div>
  )
}

type LeaveOutProps = NoticeActionsProps & { readonly added: ChoiceAtHand | null }

/** The one way out there is: dropped if suggested, taken back if added by hand, waived if required; or none, said in words. */
function LeaveOut({ line, atHand, rights, acts, added }: LeaveOutProps) {
  const t = useTranslations('disclaimers.piece')
  const { templateId, asking } = line
  const template = useTemplateName()(line)
  const [isAsked, ask] = useState(false)
  const { isPending, no, act } = useAct()
  const removable = atHand.removable[templateId] ?? 'never'
  if (asking === 'require' && removable === 'never') return <p className="text-14 text-muted">{t('never')}</p>
  if (!rights.mayChoose) return null
  const way = asking === 'require' && removable === 'free' ? 'free' : asking
  const press: Readonly<Record<typeof asking, () => void>> = {
    require: () => ask(true),
    suggest: () =>
      act(
        () => acts.drop(templateId),
        () => undefined,
      ),
    add: () =>
      act(
        () => acts.takeBack(added?.id ?? ''),
        () => undefined,
      ),
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        size="text"
        isDisabled={isPending}
        aria-label={t(`leaveOutIt.${way}`, { template })}
        onPress={press[asking]}
      >
        {t(`leaveOut.${way}`)}
      </Button>
      <Refused no={no} />
      {isAsked ? (
        <WaiveDialog
          template={template}
          removable={removable}
          onWaive={(reason) => acts.waive(templateId, reason)}
          onClose={() => ask(false)}
        />
      ) : null}
    </div>
  )
}

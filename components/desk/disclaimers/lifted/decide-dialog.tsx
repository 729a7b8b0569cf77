'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { toast } from '@/components/ui/toast'
import { useLanguage } from '@/components/ui/use-language'
import type { Addable } from '@/newsroom/disclaimers/at-hand'
import type { LiftedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import { byTemplateName, templateName } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'
import type { Result } from '@/newsroom/result'
import { Refused } from '../piece/refused'

export type Decide = (liftedId: string, templateId: string | null, reason: string) => Promise<Result<unknown>>

type Props = {
  readonly lifted: LiftedAtHand
  /** Of the piece, and so of what was lifted out of it. */
  readonly language: Locale
  readonly addable: readonly Addable[]
  readonly decide: Decide
  readonly onClose: () => void
}

const NONE = 'none'

/** What becomes of a lifted notice: the template in its place, or none, and then why. */
export function DecideDialog({ lifted, language, addable, decide, onClose }: Props) {
  const t = useTranslations('disclaimers.lifting')
  const [chosen, choose] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { isPending, no, act } = useAct()
  const reads = useLanguage()
  const byName = addable.toSorted(byTemplateName(reads))
  const needsNone = chosen === NONE
  const submit = () =>
    act(
      () => decide(lifted.id, needsNone ? null : chosen, reason.trim()),
      () => {
        toast({ text: t(needsNone ? 'decidedNone' : 'decided') })
        onClose()
      },
    )
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('decideTitle')}>
      <DialogForm
        isPending={isPending}
        isReady={chosen !== null && (!needsNone || reason.trim() !== '')}
        confirm={t('confirm')}
        onSubmit={submit}
      >
        <blockquote
          lang={language}
          className="line-clamp-6 border-l-2 border-amber pl-3 font-serif leading-text whitespace-pre-line wrap-anywhere"
        >
          {lifted.text}
        </blockquote>
        <p className="leading-text">{t('decideLead')}</p>
        <Select
          label={t('inItsPlace')}
          options={[
            ...byName.map((one) => ({ id: one.id, label: templateName(one, reads) })),
            { id: NONE, label: t('none') },
          ]}
          selectedKey={chosen}
          onSelectionChange={(key) => choose(key === null ? null : String(key))}
        />
        {needsNone ? (
          <TextArea label={t('reason')} value={reason} onChange={setReason} maxLength={1_000} isRequired />
        ) : null}
        <Refused no={no} />
      </DialogForm>
    </Dialog>
  )
}

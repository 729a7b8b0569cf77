'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { toast } from '@/components/ui/toast'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { Refusal } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'
import type { WithdrawTemplateAction } from './template-actions'
import { useTemplateName } from './use-template-name'

export type WithdrawTemplateProps = {
  readonly template: NamedTemplate & { readonly id: string }
  readonly livePieces: number
  readonly rules: number
  readonly onWithdraw: WithdrawTemplateAction
  readonly onCancel: () => void
}

/** Says exactly what withdrawing does, and asks for the reason. */
export function WithdrawTemplate({ template, livePieces, rules, onWithdraw, onCancel }: WithdrawTemplateProps) {
  const t = useTranslations('disclaimers')
  const title = t('page.withdrawTitle', { name: useTemplateName()(template) })
  const { sentence } = useRefusalWords()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, startWork] = useTransition()
  const withdraw = () =>
    startWork(async () => {
      const result = await onWithdraw({ templateId: template.id, reason })
      setRefusal(result.ok ? null : result.refusal)
      if (result.ok) toast({ text: t('page.withdrawDone') })
    })
  return (
    <form
      aria-label={title}
      className="flex max-w-[40rem] flex-col gap-4 border-l-2 border-vermilion pl-4"
      onSubmit={(event) => {
        event.preventDefault()
        withdraw()
      }}
    >
      <p>
        <strong className="font-medium">{title}</strong> {t('page.withdrawBody', { count: livePieces, rules })}
      </p>
      <TextArea label={t('page.reason')} value={reason} onChange={setReason} isRequired autoFocus maxLength={1000} />
      {refusal ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(refusal)}
        </p>
      ) : null}
      <div className="flex gap-3">
        <Button type="submit" variant="danger" isPending={isBusy} isDisabled={reason.trim() === ''}>
          {t('page.withdrawNow')}
        </Button>
        <Button onPress={onCancel}>{t('rule.cancel')}</Button>
      </div>
    </form>
  )
}

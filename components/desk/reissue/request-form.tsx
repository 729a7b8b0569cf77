'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { toast } from '@/components/ui/toast'
import type { RequestAction, RequestSaid } from './actions'
import { type No, Refused } from './refused'

export type RequestFormProps = {
  readonly asking: Omit<RequestSaid, 'reason'>
  readonly onRequest: RequestAction
}

/** Asks for what the dry run shows; somebody else has to agree before anything happens. */
export function RequestForm({ asking, onRequest }: RequestFormProps) {
  const t = useTranslations('reissue.ask')
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [no, setNo] = useState<No | null>(null)
  const [isBusy, startWork] = useTransition()
  const { count, n, mode } = asking
  const send = () =>
    startWork(async () => {
      const result = await onRequest({ ...asking, reason }).catch(() => null)
      setNo(result === null ? 'failed' : result.ok ? null : result.refusal)
      if (!result?.ok) return
      toast({ text: t('sent') })
      router.push(`/desk/disclaimers/${result.value.key}/reissue/${result.value.jobId}`)
    })
  return (
    <form
      aria-label={t('title')}
      className="flex max-w-[40rem] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextArea label={t('why')} hint={t('hint')} value={reason} onChange={setReason} isRequired maxLength={1000} />
      <Refused no={no} />
      <div>
        <Button type="submit" variant="primary" isPending={isBusy} isDisabled={reason.trim() === ''}>
          {t(mode === 'skip' ? 'sendSkip' : 'send', { count, n })}
        </Button>
      </div>
    </form>
  )
}

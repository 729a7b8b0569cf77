'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { Refusal, Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'
import { ReturnVersion } from './return-version'
import type { VersionActions } from './version-actions'

export type VersionReviewProps = {
  readonly version: { readonly id: string; readonly n: number }
  /** Content hash of the texts on this screen: what the approver read. */
  readonly seen: string
  readonly mayApprove: boolean
  readonly actions: Pick<VersionActions, 'approve' | 'giveBack'>
}

/** What can be done with a version in review: approve it, for those who did not write it, or give it back. */
export function VersionReview({ version, seen, mayApprove, actions }: VersionReviewProps) {
  const t = useTranslations('disclaimers.version')
  const { sentence } = useRefusalWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, startWork] = useTransition()
  const { id: versionId, n } = version
  const run = (work: () => Promise<Result<unknown>>, done: string) =>
    startWork(async () => {
      const result = await work()
      setRefusal(result.ok ? null : result.refusal)
      if (result.ok) toast({ text: done })
    })
  const approve = () => run(() => actions.approve({ versionId, seen }), t('approveDone', { n }))
  const giveBack = (note: string) => run(() => actions.giveBack({ versionId, note }), t('returnDone', { n }))
  return (
    <div className="flex flex-col gap-3">
      {refusal ? (
        <p role="alert" className="text-14 text-vermilion">
          {sentence(refusal)}
        </p>
      ) : null}
      <p className="text-14 text-muted">{mayApprove ? t('approveHint') : t('waits')}</p>
      <div className="flex flex-wrap items-start gap-3">
        {mayApprove ? (
          <Button variant="primary" isPending={isBusy} onPress={approve}>
            {t('approve', { n })}
          </Button>
        ) : null}
        <ReturnVersion n={n} isBusy={isBusy} onReturn={giveBack} />
      </div>
    </div>
  )
}

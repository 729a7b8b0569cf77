'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { ReissueJob } from '@/newsroom/reissue/on-screen'
import type { Result } from '@/newsroom/result'
import type { JobActions } from './actions'
import { type No, Refused } from './refused'

type Deed = 'approve' | 'decline' | 'stop' | 'resume'

/** What can be done with a reissue as it stands: agree or not, stop, go on. */
export function DecideJob({ job, actions }: { readonly job: ReissueJob; readonly actions: JobActions }) {
  const t = useTranslations('reissue.deeds')
  const [no, setNo] = useState<No | null>(null)
  const [isBusy, startWork] = useTransition()
  const { id: jobId, state, seen, mayApprove, isOwn, pieces: count } = job
  const act = (deed: Deed, work: () => Promise<Result<unknown>>) => () =>
    startWork(async () => {
      const result = await work().catch(() => null)
      setNo(result === null ? 'failed' : result.ok ? null : result.refusal)
      if (result?.ok) toast({ text: t(`${deed}Done`) })
    })
  return (
    <div className="flex flex-col gap-3">
      <Refused no={no} />
      <div className="flex flex-wrap gap-3">
        {state === 'requested' ? (
          <>
            {mayApprove ? (
              <Button
                variant="primary"
                isPending={isBusy}
                onPress={act('approve', () => actions.approve({ jobId, seen }))}
              >
                {t('approve', { count })}
              </Button>
            ) : null}
            <Button isPending={isBusy} onPress={act('decline', () => actions.decline({ jobId }))}>
              {t(isOwn ? 'takeBack' : 'decline')}
            </Button>
          </>
        ) : null}
        {state === 'running' ? (
          <Button isPending={isBusy} onPress={act('stop', () => actions.stop({ jobId }))}>
            {t('stop')}
          </Button>
        ) : null}
        {state === 'stopped' ? (
          <Button variant="primary" isPending={isBusy} onPress={act('resume', () => actions.resume({ jobId }))}>
            {t('resume')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

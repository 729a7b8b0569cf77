'use client'

import { useTranslations } from 'next-intl'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { Refused } from './refused'
import type { TermActions } from './term-actions'

export type ApproveDraftProps = {
  readonly input: Parameters<TermActions['approve']>[0]
  readonly n: number
  /** Whoever wrote in the draft may not; they are told who has to. */
  readonly mayApprove: boolean
  readonly onApprove: TermActions['approve']
}

/** Puts the draft into force, by somebody who did not write in it. */
export function ApproveDraft({ input, n, mayApprove, onApprove }: ApproveDraftProps) {
  const t = useTranslations('machine.draft')
  const { isPending, no, act } = useAct()
  if (!mayApprove) return <p className="text-14 text-muted">{t('waits')}</p>
  return (
    <div className="flex flex-col items-start gap-2">
      <Refused no={no} />
      <Button
        variant="primary"
        isPending={isPending}
        onPress={() =>
          act(
            () => onApprove(input),
            () => toast({ text: t('approved', { n }) }),
          )
        }
      >
        {t('approve', { n })}
      </Button>
    </div>
  )
}

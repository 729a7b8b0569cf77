'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import type { ImportLine } from '@/newsroom/imports/on-screen'
import { TrialTable } from './trial-table'

export type TrialProps = {
  readonly lines: readonly ImportLine[]
  readonly isPending: boolean
  readonly onTakeIn: () => void
}

const isTaken = ({ outcome }: ImportLine): boolean => outcome === 'new' || outcome === 'changed' || outcome === 'held'

/** What would be done, and the button that does it. */
export function Trial({ lines, isPending, onTakeIn }: TrialProps) {
  const t = useTranslations('imports')
  const heading = useId()
  const count = lines.filter(isTaken).length
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-4 pt-2">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h2 id={heading} className="text-16 font-semibold">
          {t('trial.title')}
        </h2>
        <Button variant="primary" isPending={isPending} isDisabled={count === 0} onPress={onTakeIn}>
          {t('trial.takeIn', { count })}
        </Button>
      </div>
      <p aria-live="polite" className="max-w-[68ch] text-14 leading-text text-muted">
        {t('trial.lede')}
      </p>
      <TrialTable lines={lines} />
    </section>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type No, useAct } from '@/components/desk/rules/use-act'
import { Refused } from '@/components/desk/terms/refused'
import { Button } from '@/components/ui/button'
import type { Finding } from '@/newsroom/machine-check/check'
import type { StoryCheck } from '@/newsroom/machine-check/story-check'
import type { Result } from '@/newsroom/result'
import { DismissDialog } from './dismiss-dialog'
import { FindingLine } from './finding-line'

export type SettleSaid = {
  readonly storyId: string
  readonly editionId: string
  readonly hash: string
  readonly fingerprint: string
  readonly as: 'accepted' | 'dismissed'
  readonly reason: string
}
export type SettleFindingAct = (said: SettleSaid) => Promise<Result<unknown>>

export type FindingsProps = {
  readonly check: StoryCheck
  readonly onSettle: SettleFindingAct
  /** Hash of the text on the screen, where that goes on changing. */
  readonly of?: string
}

/** What the machine saw in the text as it was last opened, the gravest first, and what people said to it. */
export function Findings({ check, onSettle, of = check.hash }: FindingsProps) {
  const t = useTranslations('machine.findings')
  const [asked, setAsked] = useState<Finding | null>(null)
  const { isPending, no, act } = useAct()
  const { state, findings, storyId, editionId, hash } = check
  const about = ({ fingerprint }: Finding, as: SettleSaid['as'], reason: string) =>
    onSettle({ storyId, editionId, hash, fingerprint, as, reason })
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2">
      <h2 className="text-14 font-semibold">{t('title')}</h2>
      <Standing state={state} isEmpty={findings.length === 0} isStale={of !== hash} no={no} />
      <ul className="flex flex-col">
        {findings.map((finding) => (
          <li key={`${finding.fingerprint} ${finding.termId}`} className="border-t border-rule py-3 text-14">
            <FindingLine finding={finding} />
            {of === hash ? (
              <Buttons
                finding={finding}
                mayDismiss={check.mayDismiss}
                isPending={isPending}
                onAccept={() =>
                  act(
                    () => about(finding, 'accepted', ''),
                    () => undefined,
                  )
                }
                onDismiss={() => setAsked(finding)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <DismissDialog
          quote={asked.quote}
          onDismiss={(reason) => about(asked, 'dismissed', reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}

type StandingProps = {
  readonly state: StoryCheck['state']
  readonly isEmpty: boolean
  readonly isStale: boolean
  readonly no: No | null
}

function Standing({ state, isEmpty, isStale, no }: StandingProps) {
  const t = useTranslations('machine.findings')
  return (
    <>
      {state === 'not_run' ? <p className="text-14 text-vermilion">{t('notRun')}</p> : null}
      {state === 'done' && isEmpty ? <p className="text-14 text-muted">{t('none')}</p> : null}
      {isStale ? <p className="text-14 text-muted">{t('stale')}</p> : null}
      <Refused no={no} />
    </>
  )
}

type ButtonsProps = {
  readonly finding: Finding
  readonly mayDismiss: boolean
  readonly isPending: boolean
  readonly onAccept: () => void
  readonly onDismiss: () => void
}

function Buttons({ finding: { state, quote: found }, mayDismiss, isPending, onAccept, onDismiss }: ButtonsProps) {
  const t = useTranslations('machine.findings')
  if (state === 'dismissed') return null
  return (
    <div className="flex flex-wrap gap-x-4">
      {state === 'open' ? (
        <Button size="text" aria-label={t('acceptIt', { found })} isDisabled={isPending} onPress={onAccept}>
          {t('accept')}
        </Button>
      ) : null}
      {mayDismiss ? (
        <Button size="text" aria-label={t('dismissIt', { found })} onPress={onDismiss}>
          {t('dismiss')}
        </Button>
      ) : null}
    </div>
  )
}

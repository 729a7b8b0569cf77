'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Choice } from '@/components/desk/disclaimers/choice'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { ReviewLimits } from '@/newsroom/workflow/rules-on-screen'
import type { RulesActions } from './actions'
import { Refused } from './refused'
import { SentenceNumber } from './sentence-number'
import { useAct } from './use-act'

const NUMBERS = ['debtHours', 'debtLimit', 'catchUpHours', 'errorLiveHours'] as const
type NumberName = (typeof NUMBERS)[number]

export type LimitsProps = { readonly limits: ReviewLimits; readonly onSet: RulesActions['setLimits'] }

/** The limits of the house, each a sentence with its number to write. */
export function Limits({ limits, onSet }: LimitsProps) {
  const t = useTranslations('rules.limits')
  const [typed, setTyped] = useState<Readonly<Record<NumberName, string>>>({
    debtHours: String(limits.debtHours),
    debtLimit: String(limits.debtLimit),
    catchUpHours: String(limits.catchUpHours),
    errorLiveHours: String(limits.errorLiveHours),
  })
  const [blockingThreads, setBlocking] = useState(limits.blockingThreads)
  const { isPending, no, act } = useAct()
  const wrong = no !== null && no !== 'failed' && no.kind === 'invalid' ? no.field : null
  const whole = (name: NumberName) => (/^\d+$/.test(typed[name].trim()) ? Number(typed[name]) : Number.NaN)
  const save = () =>
    act(
      () =>
        onSet({
          debtHours: whole('debtHours'),
          debtLimit: whole('debtLimit'),
          catchUpHours: whole('catchUpHours'),
          errorLiveHours: whole('errorLiveHours'),
          blockingThreads,
        }),
      () => toast({ text: t('saved') }),
    )
  const number = (name: NumberName): ReactNode => (
    <SentenceNumber
      label={t(`labels.${name}`)}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      isInvalid={wrong === name}
    />
  )
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-1">
        {NUMBERS.map((name) => (
          <li key={name} className="leading-8">
            {t.rich(name, { number: () => number(name) })}
          </li>
        ))}
        <li className="leading-8">
          {t.rich('blockingThreads', {
            choice: () => <Blocking isBlocking={blockingThreads} onChoose={setBlocking} />,
          })}
        </li>
      </ul>
      {wrong === null ? (
        <Refused no={no} />
      ) : (
        <p role="alert" className="text-14 text-vermilion">
          {t('invalid')}
        </p>
      )}
      <span>
        <Button size="small" isPending={isPending} onPress={save}>
          {t('save')}
        </Button>
      </span>
    </div>
  )
}

type BlockingProps = { readonly isBlocking: boolean; readonly onChoose: (isBlocking: boolean) => void }

function Blocking({ isBlocking, onChoose }: BlockingProps) {
  const t = useTranslations('rules.limits')
  return (
    <Choice
      label={t('labels.blockingThreads')}
      words={t(isBlocking ? 'blocks' : 'shows')}
      options={[
        { id: 'blocks', name: t('blocks') },
        { id: 'shows', name: t('shows') },
      ]}
      chosen={[isBlocking ? 'blocks' : 'shows']}
      mode="one"
      onChoose={([id]) => onChoose(id === 'blocks')}
    />
  )
}

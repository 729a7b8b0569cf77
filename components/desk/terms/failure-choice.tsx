'use client'

import { useTranslations } from 'next-intl'
import { Choice } from '@/components/desk/disclaimers/choice'
import { useAct } from '@/components/desk/rules/use-act'
import { toast } from '@/components/ui/toast'
import { ON_FAILURE, type OnFailure } from '@/newsroom/machine-check/check'
import { Refused } from './refused'
import type { TermActions } from './term-actions'

export type FailureChoiceProps = { readonly now: OnFailure; readonly onSet: TermActions['setFailure'] }

/** What holds while the machine cannot check, as a sentence with its word to choose. */
export function FailureChoice({ now, onSet }: FailureChoiceProps) {
  const t = useTranslations('machine.failure')
  const { no, act } = useAct()
  const choose = (machineFailure: OnFailure) =>
    act(
      () => onSet({ machineFailure }),
      () => toast({ text: t('saved') }),
    )
  return (
    <>
      <p className="max-w-[68ch] leading-8">
        {t.rich('sentence', {
          choice: () => (
            <Choice
              label={t('label')}
              words={t(now)}
              options={ON_FAILURE.map((id) => ({ id, name: t(id) }))}
              chosen={[now]}
              mode="one"
              onChoose={([id]) => choose(ON_FAILURE.find((known) => known === id) ?? now)}
            />
          ),
        })}
      </p>
      <Refused no={no} />
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select } from '@/components/ui/select'
import type { TrialRun } from '@/newsroom/imports/on-screen'
import { AboutFormat } from './about-format'
import { FileChoice } from './file-choice'
import { Trial } from './trial'
import { useTakeIn } from './use-take-in'

export type TakeInFormProps = { readonly desks: readonly { readonly id: string; readonly name: string }[] }

const faultOf = (run: TrialRun | null) => (run === null || run.ok ? null : run.fault)

/** A desk and a file; then what it would do, before anything is done. */
export function TakeInForm({ desks }: TakeInFormProps) {
  const t = useTranslations('imports')
  const [desk, setDesk] = useState(desks[0]?.id ?? '')
  const { chosen, run, hasFailed, isPending, look, takeIn } = useTakeIn()
  const fault = faultOf(run)
  const why = fault === null ? undefined : t(`file.${fault.key}`, { line: 'line' in fault ? fault.line : 0 })
  const onDesk = (id: string): void => {
    setDesk(id)
    if (chosen) look(id, chosen.file)
  }
  return (
    <div className="flex flex-col gap-6">
      <div className="grid max-w-[46rem] items-start gap-6 md:grid-cols-2">
        <Select
          label={t('desk')}
          hint={t('deskHint')}
          options={desks.map(({ id, name }) => ({ id, label: name }))}
          selectedKey={desk}
          onSelectionChange={(id) => onDesk(String(id ?? ''))}
        />
        <FileChoice onChoose={(file) => look(desk, file)} error={why} />
      </div>
      {hasFailed ? (
        <p role="alert" className="text-14 text-vermilion">
          {t('failed')}
        </p>
      ) : null}
      {run?.ok && chosen ? (
        <Trial lines={run.lines} isPending={isPending} onTakeIn={() => takeIn(chosen)} />
      ) : (
        <AboutFormat isLooking={isPending} />
      )}
    </div>
  )
}

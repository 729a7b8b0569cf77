'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FIELD, HINT, LABEL, LINE } from '@/components/ui/field-style'
import type { TakenIn } from '@/newsroom/disclaimers/exchange/taken-in'
import type { Result } from '@/newsroom/result'
import { TakenWords } from './taken-words'
import { useTaking } from './taking'

export type TakeFileProps = { readonly onTake: (input: { text: string }) => Promise<Result<TakenIn>> }

/** A file of notices from elsewhere. The same file may be chosen again, after it was put right. */
export function TakeFile({ onTake }: TakeFileProps) {
  const t = useTranslations('disclaimers.library')
  const [field, hint] = [useId(), useId()]
  const { said, isTaking, take } = useTaking()
  return (
    <div className={FIELD}>
      <label htmlFor={field} className={LABEL}>
        {t('choose')}
      </label>
      <input
        id={field}
        type="file"
        accept=".json,application/json"
        aria-describedby={hint}
        aria-busy={isTaking}
        className={`${LINE} cursor-pointer file:mr-4 file:cursor-pointer file:border-0 file:bg-transparent file:p-0 file:text-proof`}
        onClick={({ currentTarget }) => {
          currentTarget.value = ''
        }}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) take(async () => onTake({ text: await file.text() }))
        }}
      />
      <p id={hint} className={HINT}>
        {t('chooseHint')}
      </p>
      <TakenWords said={said} />
    </div>
  )
}

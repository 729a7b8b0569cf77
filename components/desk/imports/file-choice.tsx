'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FIELD, HINT, LABEL, LINE } from '@/components/ui/field-style'
import { MOST_PIECES } from '@/newsroom/imports/format'

export type FileChoiceProps = {
  readonly onChoose: (file: File) => void
  /** What is wrong with the file, already a sentence. */
  readonly error: string | undefined
}

/** The same file may be chosen again, after it was put right. */
export function FileChoice({ onChoose, error }: FileChoiceProps) {
  const t = useTranslations('imports')
  const [field, hint, fault] = [useId(), useId(), useId()]
  return (
    <div className={FIELD}>
      <label htmlFor={field} className={LABEL}>
        {t('chooseFile')}
      </label>
      <input
        id={field}
        type="file"
        accept=".json,application/json"
        aria-describedby={error === undefined ? hint : `${fault} ${hint}`}
        aria-invalid={error !== undefined}
        className={`${LINE} cursor-pointer file:mr-4 file:cursor-pointer file:border-0 file:bg-transparent file:p-0 file:text-proof`}
        onClick={({ currentTarget }) => {
          currentTarget.value = ''
        }}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onChoose(file)
        }}
      />
      <p id={hint} className={HINT}>
        {t('fileHint', { most: MOST_PIECES })}
      </p>
      <p id={fault} role="alert" className="text-14 text-vermilion">
        {error === undefined ? null : `→ ${error}`}
      </p>
    </div>
  )
}

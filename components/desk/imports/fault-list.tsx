'use client'

import { useTranslations } from 'next-intl'
import type { PieceFault } from '@/newsroom/imports/fault'

/** Why a piece was not taken in, each reason with the field as the file names it. */
export function FaultList({ faults }: { readonly faults: readonly PieceFault[] }) {
  const t = useTranslations('imports.faults')
  return (
    <ul className="flex flex-col gap-2">
      {faults.map(({ field, key, value = '' }) => (
        <li key={`${field} ${key} ${value}`} className="border-l-4 border-vermilion pl-3">
          {field === '' ? null : <code className="mr-2 text-14 wrap-anywhere">{field}</code>}
          {t(key, { value })}
        </li>
      ))}
    </ul>
  )
}

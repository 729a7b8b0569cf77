'use client'

import { useTranslations } from 'next-intl'
import { AreaField } from '../fields/area-field'
import type { Piece } from '../screen/piece'

type Props = { readonly piece: Piece; readonly automatic: string }

/** What cards and shares say. Empty: the first sentences of the copy, shown here as they would be. */
export function SummaryField({ piece: { pkg, change, isReadOnly }, automatic }: Props) {
  const words = useTranslations('editor.details')
  return (
    <div>
      <AreaField
        field="summary"
        label={words('summary')}
        lang={pkg.language}
        isReadOnly={isReadOnly}
        value={pkg.summary}
        onText={(summary) => change({ summary })}
      />
      {pkg.summary.trim() === '' && automatic !== '' ? (
        <p className="margin-automatic">
          <span>{words('summaryAutomatic')}</span>
          <q lang={pkg.language}>{automatic}</q>
        </p>
      ) : null}
    </div>
  )
}

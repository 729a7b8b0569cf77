'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/text-area'
import { useComposedText } from '../fields/use-composed-text'
import type { Piece } from '../screen/piece'

type Props = { readonly piece: Piece; readonly automatic: string }

/** What cards and shares say. Empty: the first sentences of the copy, shown here as they would be. */
export function SummaryField({ piece: { pkg, change, isReadOnly }, automatic }: Props) {
  const words = useTranslations('editor.details')
  const text = useComposedText(pkg.summary, (summary) => change({ summary }))
  return (
    <div>
      <TextArea
        id="field-summary"
        label={words('summary')}
        lang={pkg.language}
        isReadOnly={isReadOnly}
        value={text.value}
        onChange={text.onChange}
        onCompositionStart={text.onCompositionStart}
        onCompositionEnd={(event) => {
          if (event.target instanceof HTMLTextAreaElement) text.onCompositionEnd(event.target.value)
        }}
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

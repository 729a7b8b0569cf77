'use client'

import { useTranslations } from 'next-intl'
import { GrowingLine } from '../fields/growing-line'
import type { Piece } from './piece'

type Props = { readonly piece: Piece; readonly onComposing: (on: boolean) => void }

const LINES = ['kicker', 'headline', 'standfirst'] as const

/** What stands over the copy, in the type readers get. */
export function HeadLines({ piece: { pkg, change, isReadOnly }, onComposing }: Props) {
  const words = useTranslations('editor.lines')
  return (
    <header lang={pkg.language}>
      <h1 className="sr-only">{pkg.headline.trim() || words('headline')}</h1>
      {LINES.map((line) => (
        <GrowingLine
          key={line}
          field={line}
          label={words(line)}
          className={`line-${line}`}
          lang={pkg.language}
          value={pkg[line]}
          isReadOnly={isReadOnly}
          onText={(text) => change({ [line]: text })}
          onComposing={onComposing}
        />
      ))}
    </header>
  )
}

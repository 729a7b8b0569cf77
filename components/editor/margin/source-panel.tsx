'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Select } from '@/components/ui/select'
import { SOURCE_TYPES, type Source, type SourceType } from '@/newsroom/story/source'
import { LineField } from '../fields/line-field'
import type { Choices, Piece } from '../screen/piece'
import { AiUseFields } from './ai-use-fields'

type Props = {
  readonly piece: Piece
  readonly people: Choices['people']
  /** The notices the piece carries now, with the reason of each. */
  readonly notices: ReactNode
}

const LINES = ['name', 'author', 'title', 'url'] as const

const isSourceType = (key: unknown): key is SourceType => SOURCE_TYPES.some((type) => type === key)

/** Where the piece comes from, and under it at once what it must therefore carry. */
export function SourcePanel({ piece, people, notices }: Props) {
  const { pkg, change, isReadOnly } = piece
  const words = useTranslations('editor.source')
  const labels = useTranslations('sources')
  const set = (part: Partial<Source>) => change({ source: { ...pkg.source, ...part } })
  return (
    <div className="margin-panel">
      <div id="field-source.type" tabIndex={-1}>
        <Select
          label={words('type')}
          options={SOURCE_TYPES.map((id) => ({ id, label: labels(id) }))}
          selectedKey={pkg.source.type}
          isDisabled={isReadOnly}
          onSelectionChange={(key) => {
            if (isSourceType(key)) set({ type: key })
          }}
        />
      </div>
      {LINES.map((line) => (
        <LineField
          key={line}
          field={`source.${line}`}
          label={words(line)}
          {...(line === 'name' ? { hint: words('nameHint') } : {})}
          value={pkg.source[line]}
          lang={line === 'url' ? 'en' : pkg.language}
          inputMode={line === 'url' ? 'url' : 'text'}
          isReadOnly={isReadOnly}
          onText={(text) => set({ [line]: text })}
        />
      ))}
      <AiUseFields piece={piece} people={people} />
      <section aria-labelledby="margin-notices" aria-live="polite" id="field-disclaimers" tabIndex={-1}>
        <h2 id="margin-notices" className="margin-heading">
          {words('notices')}
        </h2>
        {notices}
      </section>
    </div>
  )
}

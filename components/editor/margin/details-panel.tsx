'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Select } from '@/components/ui/select'
import { isLocale, LOCALES } from '@/newsroom/language/locales'
import { automaticSummary } from '@/newsroom/story/summary'
import { LeadImage } from '../media/lead-image'
import type { PictureStore } from '../media/picture-store'
import type { Choices, Piece } from '../screen/piece'
import { BylineField } from './byline-field'
import { DeclarationFields } from './declaration-fields'
import { SlugField, type SuggestSlug } from './slug-field'
import { SummaryField } from './summary-field'
import { TopicsField } from './topics-field'

type Props = {
  readonly piece: Piece
  readonly choices: Choices
  readonly pictures: PictureStore
  readonly suggestSlug: SuggestSlug
  /** What is decided about the story: not part of the piece, so it comes from outside. */
  readonly children: ReactNode
}

/** Who, where, in what language, under which address, with which picture. */
export function DetailsPanel({ piece, choices, pictures, suggestSlug, children }: Props) {
  const words = useTranslations('editor.details')
  const { pkg, change, isReadOnly } = piece
  return (
    <div className="margin-panel">
      {children}
      <BylineField piece={piece} people={choices.people} />
      <div id="field-section" tabIndex={-1}>
        <Select
          label={words('section')}
          placeholder={words('noSection')}
          options={choices.sections.map(({ id, name }) => ({ id, label: name }))}
          selectedKey={pkg.sectionId}
          isDisabled={isReadOnly}
          onSelectionChange={(key) => change({ sectionId: key === null ? null : String(key) })}
        />
      </div>
      <TopicsField piece={piece} topics={choices.topics} label={words('topics')} none={words('noTopics')} />
      <div id="field-language" tabIndex={-1}>
        <Select
          label={words('language')}
          options={LOCALES.map((id) => ({ id, label: words(`languages.${id}`), lang: id }))}
          selectedKey={pkg.language}
          isDisabled={isReadOnly}
          onSelectionChange={(key) => {
            if (isLocale(key)) change({ language: key })
          }}
        />
      </div>
      <DeclarationFields piece={piece} />
      <SlugField piece={piece} suggest={suggestSlug} />
      <SummaryField piece={piece} automatic={automaticSummary(pkg)} />
      <section aria-labelledby="margin-lead">
        <h2 id="margin-lead" className="margin-heading">
          {words('leadImage')}
        </h2>
        <LeadImage piece={piece} pictures={pictures} />
      </section>
    </div>
  )
}

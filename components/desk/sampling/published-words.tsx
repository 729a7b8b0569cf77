'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { counted } from '@/newsroom/corrections/counted'
import type { Locale } from '@/newsroom/language/locales'
import type { PublishedText } from '@/newsroom/sampling/on-screen'

export type PublishedWordsProps = { readonly text: PublishedText; readonly language: Locale }

/** The words readers got, place by place. */
export function PublishedWords({ text, language }: PublishedWordsProps) {
  const t = useTranslations('sampling')
  const { kicker, headline, standfirst, summary, paragraphs, captions } = text
  const key = counted()
  return (
    <article aria-label={t('piece.text')} className="flex flex-col gap-6">
      <Part label={t('places.headline')} lines={[kicker, headline, standfirst]} language={language}>
        {kicker === '' ? null : <p className="text-14">{kicker}</p>}
        <p className="font-serif text-28 leading-tight">{headline}</p>
        {standfirst === '' ? null : <p className="text-18 leading-text">{standfirst}</p>}
      </Part>
      <Part label={t('places.summary')} lines={[summary]} language={language}>
        <p className="leading-text">{summary}</p>
      </Part>
      <Part label={t('places.body')} lines={paragraphs} language={language}>
        {paragraphs.map((words) => (
          <p key={key(words)} className="leading-text whitespace-pre-line">
            {words}
          </p>
        ))}
      </Part>
      <Part label={t('places.caption')} lines={captions} language={language}>
        {captions.map((words) => (
          <p key={key(words)} className="text-14 leading-text">
            {words}
          </p>
        ))}
      </Part>
    </article>
  )
}

type PartProps = {
  readonly label: string
  /** Without a word in them there is no such part. */
  readonly lines: readonly string[]
  readonly language: Locale
  readonly children: ReactNode
}

function Part({ label, lines, language, children }: PartProps) {
  if (lines.every((line) => line.trim() === '')) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-b border-rule pb-1 text-14 font-medium text-muted">{label}</h2>
      <div lang={language} className="flex flex-col gap-3">
        {children}
      </div>
    </section>
  )
}

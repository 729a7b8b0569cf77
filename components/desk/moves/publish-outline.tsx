'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Outline } from '@/newsroom/workflow/at-hand'

/** What goes out, where, under whose name and with which notices: read once before it does. */
export function PublishOutline({ outline }: { readonly outline: Outline }) {
  const t = useTranslations('moves.summary')
  const { headline, language, path, byline, notices } = outline
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-3">
      <Row term={t('what')}>
        <span lang={language} className="font-serif">
          {headline}
        </span>
      </Row>
      <Row term={t('where')}>{path ?? t('none')}</Row>
      <Row term={t('who')}>{byline.join(' · ')}</Row>
      <Row term={t('notices')}>
        {notices.length === 0 ? t('none') : null}
        {notices.map((text) => (
          <span key={text} lang={language} className="mb-2 block text-14 leading-text">
            {text}
          </span>
        ))}
      </Row>
    </dl>
  )
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-14 text-muted">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Level } from '@/newsroom/machine-check/levels'
import type { TermSaid } from './term-actions'

const TONE: Readonly<Record<Level, string>> = { block: 'text-vermilion', warn: 'text-amber', suggest: 'text-muted' }

/** A term as one line: the words, what to write instead, how grave, and when it holds. */
export function TermLine({ term, children }: { readonly term: TermSaid; readonly children?: ReactNode }) {
  const t = useTranslations('machine')
  const { text, form, replacement, level, category, locale, startsOn, endsOn, owner, note } = term
  const facts = [
    t(`categories.${category}`),
    t(`languages.${locale ?? 'all'}`),
    form === 'pattern' ? t('forms.pattern') : '',
    startsOn ? t('line.from', { day: startsOn }) : '',
    endsOn ? t('line.until', { day: endsOn }) : '',
    owner ? t('line.owner', { owner }) : '',
    note,
  ].filter(Boolean)
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule py-2 md:grid md:grid-cols-[minmax(0,20rem)_5rem_minmax(0,1fr)_auto]">
      <p lang={locale ?? undefined} className="min-w-40 font-serif text-18 wrap-anywhere max-md:basis-full">
        {text}
        {replacement ? <span className="text-proof">{` → ${replacement}`}</span> : null}
      </p>
      <p className={`text-14 ${TONE[level]}`}>{t(`levels.${level}`)}</p>
      <p className="tabular text-14 text-muted">{facts.join(' · ')}</p>
      {children}
    </div>
  )
}

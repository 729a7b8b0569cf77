'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type Fact, isFlag } from '@/newsroom/disclaimers/condition'
import type { FactClause } from '@/newsroom/disclaimers/condition-sentence'
import type { ShelfName, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { isLocale, LOCALES } from '@/newsroom/language/locales'
import { CONTENT_FLAGS, CONTRIBUTORS, GENRES, LICENCES } from '@/newsroom/story/declaration'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'
import { SOURCE_TYPES } from '@/newsroom/story/source'

export type ValueName = { readonly id: string; readonly name: string }

/** Ages worth asking for, in days; a rule with another keeps it. */
const AGES = ['7', '30', '60', '90', '180', '365', '730']

const SO: readonly ValueName[] = []

/** How the values of each fact are called in the viewer's language. */
export const useRuleWords = ({ sections, topics }: ShelfNames) => {
  const t = useTranslations('disclaimers')
  const sources = useTranslations('sources')
  const evidence = useTranslations('evidence')
  const here = useLocale()
  const locale = isLocale(here) ? here : 'en'
  const named = (shelves: readonly ShelfName[]): readonly ValueName[] =>
    shelves.map(({ slug, names }) => ({ id: slug, name: names[locale] || names.en || slug }))
  const choices: Readonly<Record<Fact, readonly ValueName[]>> = {
    sourceType: SOURCE_TYPES.map((id) => ({ id, name: sources(id) })),
    section: named(sections),
    topics: named(topics),
    language: LOCALES.map((id) => ({ id, name: t(`languages.${id}`) })),
    genre: GENRES.map((id) => ({ id, name: t(`declared.genres.${id}`) })),
    contributorType: CONTRIBUTORS.map((id) => ({ id, name: t(`declared.contributors.${id}`) })),
    targetJurisdictions: JURISDICTIONS.map((id) => ({ id, name: t(`declared.jurisdictions.${id}`) })),
    aiGrade: AI_GRADES.map((id) => ({ id, name: evidence(`grades.${id}`) })),
    contentFlags: CONTENT_FLAGS.map((id) => ({ id, name: t(`declared.flagged.${id}`) })),
    licence: LICENCES.map((id) => ({ id, name: t(`declared.licences.${id}`) })),
    ageDays: AGES.map((id) => ({ id, name: id })),
    humanReviewed: SO,
    translationOf: SO,
    sponsor: SO,
    politicalAd: SO,
    electionWindow: SO,
    hasPurchaseLink: SO,
    hasAffiliateLink: SO,
    sellerContact: SO,
    tickers: SO,
    holdings: SO,
    hasThirdPartyMedia: SO,
    embargoUntil: SO,
  }
  const wordFor = (fact: Fact, value: string): string => {
    if (fact === 'ageDays') return value
    return choices[fact].find(({ id }) => id === value)?.name ?? t('rule.unknownValue', { value })
  }
  /** The words that stand for the values of a clause; of what is only so or not so, the whole clause. */
  const namesIn = ({ fact, is, values }: FactClause): readonly string[] => {
    if (isFlag(fact)) return [is ? t(`rule.so.${fact}`) : t(`rule.notSo.${fact}`)]
    return values.map((value) => wordFor(fact, value))
  }
  return { choices, wordFor, namesIn }
}

'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { Fact } from '@/newsroom/disclaimers/condition'
import type { ShelfName, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import { isLocale, LOCALES } from '@/newsroom/language/locales'
import { SOURCE_TYPES, type SourceType } from '@/newsroom/story/source'

export type ValueName = { readonly id: string; readonly name: string }

const isSourceType = (value: string): value is SourceType => SOURCE_TYPES.some((type) => type === value)

/** How the values of each fact are called in the viewer's language. */
export const useRuleWords = ({ sections, topics }: ShelfNames) => {
  const t = useTranslations('disclaimers')
  const sources = useTranslations('sources')
  const here = useLocale()
  const locale = isLocale(here) ? here : 'en'
  const named = (shelves: readonly ShelfName[]): readonly ValueName[] =>
    shelves.map(({ slug, names }) => ({ id: slug, name: names[locale] || names.en || slug }))
  const choices: Readonly<Record<Fact, readonly ValueName[]>> = {
    sourceType: SOURCE_TYPES.map((id) => ({ id, name: sources(id) })),
    section: named(sections),
    topics: named(topics),
    language: LOCALES.map((id) => ({ id, name: t(`languages.${id}`) })),
  }
  const wordFor = (fact: Fact, value: string): string => {
    if (fact === 'sourceType' && isSourceType(value)) return sources(value)
    return choices[fact].find(({ id }) => id === value)?.name ?? t('rule.unknownValue', { value })
  }
  return { choices, wordFor }
}

'use client'

import { useTranslations } from 'next-intl'
import { useStageName } from '@/components/desk/moves/use-stage-name'
import { useFormats } from '@/components/ui/formats'
import type { PlanChange } from '@/newsroom/workflow/plan-changes'
import { useNamesOf, useOwnName } from './called'
import { useChecksInWords } from './checks-in-words'

/** One difference between two versions of a route, as a sentence. */
export const useChangeWords = (): ((change: PlanChange) => string) => {
  const t = useTranslations('rules')
  const stageName = useStageName()
  const ownName = useOwnName()
  const { listOf } = useChecksInWords()
  const namesOf = useNamesOf()
  const format = useFormats()
  const checks = (list: readonly string[]) => (list.length === 0 ? t('stage.nothing') : listOf(list))
  const hours = (count: number | null) => (count === null ? t('stage.noHours') : t('stage.hoursLong', { count }))
  const people = (count: number) => t('stage.peopleLong', { count })
  const named = (ids: readonly string[]) =>
    ids.length === 0 ? t('stage.anybody') : format.list(namesOf(ids).length > 0 ? namesOf(ids) : ids)
  return (change) => {
    const stage = 'stage' in change ? stageName(change.stage) : ''
    const told = (before: string, after: string) => t(`changes.${change.what}`, { stage, before, after })
    switch (change.what) {
      case 'added':
      case 'removed':
      case 'moved':
      case 'renamed':
        return t(`changes.${change.what}`, { stage })
      case 'kind':
        return told(t(`kinds.${change.before}`), t(`kinds.${change.after}`))
      case 'role':
        return told(t(`by.${change.before}`), t(`by.${change.after}`))
      case 'people':
        return told(named(change.before), named(change.after))
      case 'needed':
        return told(people(change.before), people(change.after))
      case 'opinion':
        return told(String(change.before), String(change.after))
      case 'hours':
        return told(hours(change.before), hours(change.after))
      case 'checks':
        return told(checks(change.before), checks(change.after))
      case 'name':
        return told(ownName(change.before), ownName(change.after))
      case 'onChange':
        return told(t(`onChange.${change.before}`), t(`onChange.${change.after}`))
      case 'guest':
      case 'distinct':
        return t(`changes.${change.what}`, { stage, after: String(change.after) })
    }
  }
}

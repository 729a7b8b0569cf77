'use client'

import { useLocale } from 'next-intl'
import { createContext, useContext } from 'react'
import { useFormats } from '@/components/ui/formats'
import { isLocale, type PerLocale } from '@/newsroom/language/locales'
import type { StageName } from '@/newsroom/workflow/at-hand'
import type { PersonOnScreen, RouteOnScreen } from '@/newsroom/workflow/rules-on-screen'
import { useStageName } from '../moves/use-stage-name'

/** The routes of the house, for whatever on the screen has to name one. */
export const Routes = createContext<readonly RouteOnScreen[]>([])

/** Whom stages may name, for whatever on the screen has to name one. */
export const People = createContext<readonly PersonOnScreen[]>([])

/** What people are called, those of them this house knows. */
export const useNamesOf = (): ((ids: readonly string[]) => readonly string[]) => {
  const people = useContext(People)
  return (ids) => ids.flatMap((id) => people.find((one) => one.id === id)?.name ?? [])
}

/** A name of the house in the language of whoever looks. */
export const useOwnName = (): ((names: PerLocale) => string) => {
  const locale = useLocale()
  return (names) => names[isLocale(locale) ? locale : 'en']
}

/** What a route is called; of joined routes all their names. */
export const useRouteName = (): ((key: string) => string) => {
  const routes = useContext(Routes)
  const format = useFormats()
  const ownName = useOwnName()
  const nameOf = (key: string) => {
    const route = routes.find(({ plan }) => plan.key === key)
    return route ? ownName(route.names) : key
  }
  return (key) => format.list(key.split('+').map(nameOf))
}

/** What the stage of a key is called, where any route gives it a name. */
export const useStageOf = (more: readonly StageName[] = []): ((key: string) => string) => {
  const routes = useContext(Routes)
  const stageName = useStageName()
  const known = [...more, ...routes.flatMap(({ plan }) => plan.stages)]
  return (key) => stageName(known.find((stage) => stage.key === key) ?? { key })
}

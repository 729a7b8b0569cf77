import { getLocale, getTranslations } from 'next-intl/server'
import type { Filter } from '@/components/ui/filter-bar'
import { LISTED_STATES, type StoryFilter } from '@/db/queries/desk-lists'
import type { listChoices } from '@/db/queries/list-choices'
import { isLocale, LOCALES } from '@/newsroom/language/locales'

type Choices = Awaited<ReturnType<typeof listChoices>>

/** The choices above the list, in the viewer's words. */
export const storyFilters = async (
  { state, section, person, language }: StoryFilter,
  { sections, people }: Choices,
): Promise<readonly Filter[]> => {
  const [t, states, languages, locale] = await Promise.all([
    getTranslations('desk.list'),
    getTranslations('moves.states'),
    getTranslations('desk.languages'),
    getLocale(),
  ])
  const any = { id: '', label: t('any') }
  const named = isLocale(locale) ? locale : 'en'
  const filters: readonly Filter[] = [
    {
      name: 'state',
      label: t('state'),
      value: state ?? '',
      options: [any, ...LISTED_STATES.map((id) => ({ id, label: states(id) }))],
    },
    {
      name: 'section',
      label: t('section'),
      value: section ?? '',
      options: [any, ...sections.map(({ id, names }) => ({ id, label: names[named] }))],
    },
    {
      name: 'person',
      label: t('person'),
      value: person ?? '',
      options: [any, ...people.map(({ id, name }) => ({ id, label: name }))],
    },
    {
      name: 'language',
      label: t('language'),
      value: language ?? '',
      options: [any, ...LOCALES.map((id) => ({ id, label: languages(id) }))],
    },
  ]
  return filters.filter(({ options }) => options.length > 1)
}

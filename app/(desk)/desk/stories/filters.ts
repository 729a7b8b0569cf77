import { getLocale, getTranslations } from 'next-intl/server'
import type { Filter } from '@/components/ui/filter-bar'
import type { ListChoices } from '@/db/queries/list-choices'
import { isLocale, LOCALES } from '@/newsroom/language/locales'
import { PRIORITIES } from '@/newsroom/story/priorities'
import { DEBTS, LISTED_STATES, SORTS, type StoryFilter, WAITS } from '@/newsroom/story/story-filter'
import { EDITION_KINDS } from '@/newsroom/workflow/states'

type Options = Filter['options']
type Filters = { readonly filters: readonly Filter[]; readonly further: readonly Filter[] }

const named = (items: readonly { readonly id: string; readonly name: string }[]): Options =>
  items.map(({ id, name }) => ({ id, label: name }))

/** The choices above the list, in the viewer's words: what is asked for every day, and the rest. */
export const storyFilters = async (filter: StoryFilter, choices: ListChoices): Promise<Filters> => {
  const [list, work, states, languages, language] = await Promise.all([
    getTranslations('desk.list'),
    getTranslations('work'),
    getTranslations('moves.states'),
    getTranslations('desk.languages'),
    getLocale(),
  ])
  const locale = isLocale(language) ? language : 'en'
  const said = <T extends string>(ids: readonly T[], label: (id: T) => string): Options =>
    ids.map((id) => ({ id, label: label(id) }))
  const of = (name: Exclude<keyof StoryFilter, 'sort'>, label: string, options: Options): Filter => ({
    name,
    label,
    value: filter[name] ?? '',
    options: [{ id: '', label: list('any') }, ...options],
  })
  const sections = choices.sections.map(({ id, names }) => ({ id, label: names[locale] }))
  const [first, ...orders] = SORTS
  const filters = [
    of(
      'state',
      list('state'),
      said(LISTED_STATES, (id) => states(id)),
    ),
    of(
      'waits',
      work('filter.waits'),
      said(WAITS, (id) => work(`filter.waitsFor.${id}`)),
    ),
    of('person', list('person'), named(choices.people)),
    of('section', list('section'), sections),
    {
      name: 'sort',
      label: work('filter.sort'),
      value: filter.sort === first ? '' : filter.sort,
      options: [{ id: '', label: work(`filter.sorts.${first}`) }, ...said(orders, (id) => work(`filter.sorts.${id}`))],
    },
  ]
  const further = [
    of('overdue', work('filter.overdue'), [{ id: 'yes', label: work('filter.overdueYes') }]),
    of(
      'priority',
      work('filter.priority'),
      said(PRIORITIES.toReversed(), (id) => work(`priorities.${id}`)),
    ),
    of('desk', work('filter.desk'), choices.desks.length > 1 ? named(choices.desks) : []),
    of(
      'language',
      list('language'),
      said(LOCALES, (id) => languages(id)),
    ),
    of(
      'kind',
      work('filter.kind'),
      said(EDITION_KINDS, (id) => work(`filter.kinds.${id}`)),
    ),
    of(
      'debt',
      work('filter.debt'),
      said(DEBTS, (id) => work(`filter.debts.${id}`)),
    ),
  ]
  return { filters: filters.filter(isChoice), further: further.filter(isChoice) }
}

const isChoice = ({ options }: Filter): boolean => options.length > 1

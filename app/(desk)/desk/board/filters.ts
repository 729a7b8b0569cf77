import { getLocale, getTranslations } from 'next-intl/server'
import type { Filter } from '@/components/ui/filter-bar'
import type { BoardFilter } from '@/db/queries/board/filter'
import type { listChoices, Named } from '@/db/queries/list-choices'
import { isLocale } from '@/newsroom/language/locales'
import { PRIORITIES } from '@/newsroom/story/priorities'

type Choices = Pick<Awaited<ReturnType<typeof listChoices>>, 'sections' | 'people'> & {
  readonly desks: readonly Named[]
}

const byName = ({ id, name }: Named) => ({ id, label: name })

/** The choices above the board, in the viewer's words; what has nothing to choose from is left out. */
export const boardFilters = async (
  { desk, section, person, priority }: BoardFilter,
  { desks, sections, people }: Choices,
): Promise<readonly Filter[]> => {
  const [t, locale] = await Promise.all([getTranslations('board'), getLocale()])
  const named = isLocale(locale) ? locale : 'en'
  const filter = (name: keyof BoardFilter, value: string | null, options: Filter['options']): Filter => ({
    name,
    label: t(name),
    value: value ?? '',
    options: [{ id: '', label: t('any') }, ...options],
  })
  return [
    filter('desk', desk, desks.length > 1 ? desks.map(byName) : []),
    filter(
      'section',
      section,
      sections.map(({ id, names }) => ({ id, label: names[named] })),
    ),
    filter('person', person, people.map(byName)),
    filter(
      'priority',
      priority,
      PRIORITIES.map((id) => ({ id, label: t(`priorities.${id}`) })),
    ),
  ].filter(({ options }) => options.length > 1)
}

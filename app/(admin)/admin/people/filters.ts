import type { Filter } from '@/components/ui/filter-bar'
import type { PeopleFilter } from '@/db/queries/people'
import { ACCOUNT_STATES } from '@/newsroom/people/account-state'
import { ROLES } from '@/newsroom/people/roles'

/** The choices above the list, in words. */
export const peopleFilters = (words: (key: string) => string, filter: PeopleFilter): Filter[] => {
  const any = { id: '', label: words('filter.any') }
  return [
    {
      name: 'state',
      label: words('filter.state'),
      value: filter.state ?? '',
      options: [any, ...ACCOUNT_STATES.map((state) => ({ id: state, label: words(`states.${state}`) }))],
    },
    {
      name: 'role',
      label: words('filter.role'),
      value: filter.role ?? '',
      options: [any, ...ROLES.map((role) => ({ id: role, label: words(`roles.${role}`) }))],
    },
    {
      name: 'sort',
      label: words('filter.sort'),
      value: filter.sort === 'name' ? '' : filter.sort,
      options: [
        { id: '', label: words('filter.byName') },
        { id: 'seen', label: words('filter.bySeen') },
      ],
    },
  ]
}

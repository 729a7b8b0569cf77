'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import { ACCOUNT_STATES } from '@/newsroom/people/account-state'
import { ROLES } from '@/newsroom/people/roles'
import { Choice } from './choice'
import { FilterBar } from './filter-bar'

type Props = {
  readonly search: string
  readonly state: string
  readonly role: string
  readonly sort: string
}

export function PeopleFilter({ search, state, role, sort }: Props) {
  const words = useTranslations('people')
  const any = { value: '', label: words('filter.any') }
  const clear = search || state || role ? { href: '/admin/people', label: words('filter.clear') } : null
  return (
    <FilterBar label={words('filter.legend')} apply={words('filter.apply')} clear={clear}>
      <TextField label={words('filter.search')} name="q" type="search" defaultValue={search} />
      <Choice
        label={words('filter.state')}
        name="state"
        defaultValue={state}
        options={[any, ...ACCOUNT_STATES.map((value) => ({ value, label: words(`states.${value}`) }))]}
      />
      <Choice
        label={words('filter.role')}
        name="role"
        defaultValue={role}
        options={[any, ...ROLES.map((value) => ({ value, label: words(`roles.${value}`) }))]}
      />
      <Choice
        label={words('filter.sort')}
        name="sort"
        defaultValue={sort}
        options={[
          { value: 'name', label: words('filter.byName') },
          { value: 'seen', label: words('filter.bySeen') },
        ]}
      />
    </FilterBar>
  )
}

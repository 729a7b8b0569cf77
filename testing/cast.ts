import type { Actor } from '@/newsroom/people/actor'
import type { Grant, Role } from '@/newsroom/people/roles'

/** The sample newsroom's people, with one desk and a neighbouring one. Ids are fixed so that failures can be read. */
export const DESK = 'd0000000-0000-4000-8000-000000000001'
export const OTHER_DESK = 'd0000000-0000-4000-8000-000000000002'

export type Player = Actor & { readonly email: string; readonly slug: string }

const player = (n: number, name: string, slug: string, grants: readonly Grant[], email = slug): Player => ({
  id: `a0000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  name,
  slug,
  email: `${email}@example.com`,
  grants,
})

const onDesk = (role: Role): readonly Grant[] => [{ role, deskId: DESK }]
const inHouse = (role: Role): readonly Grant[] => [{ role, deskId: null }]

export const contributor = player(1, 'Rosa Vidal', 'rosa-vidal', onDesk('contributor'), 'contributor')
export const reporter = player(2, 'Lin Wei 林薇', 'lin-wei', onDesk('reporter'), 'reporter')
export const editor = player(3, 'Ada Chen 陳雅達', 'ada-chen', onDesk('editor'), 'editor')
export const chief = player(4, 'Marcus Hale', 'marcus-hale', onDesk('chief'), 'chief')
export const legal = player(5, 'Su Min 蘇敏', 'su-min', inHouse('legal'), 'legal')
export const admin = player(6, 'Kit Wong 王傑', 'kit-wong', inHouse('admin'), 'admin')

export const CAST = { contributor, reporter, editor, chief, legal, admin } as const
export type CastName = keyof typeof CAST

/** The same person in the same role, but for the neighbouring desk. */
export const atOtherDesk = (person: Player): Player => ({
  ...person,
  grants: person.grants.map(({ role }) => ({ role, deskId: OTHER_DESK })),
})

/** Somebody with no role any more. */
export const withoutRoles = (person: Player): Player => ({ ...person, grants: [] })

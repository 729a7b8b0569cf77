import { can } from '@/newsroom/policy/can'
import type { Actor } from './actor'
import { holdsSomewhere } from './holds'

/** The rooms of the house in the order of the rail, and who may open each. */
const ROOMS = {
  work: { href: '/desk', opens: (actor: Actor) => actor.grants.length > 0 },
  review: {
    href: '/desk/review',
    opens: (actor: Actor) =>
      holdsSomewhere(actor, 'legal') || actor.grants.some(({ deskId }) => can(actor, 'story.assign', anyStory(deskId))),
  },
  reports: {
    href: '/desk/reports',
    opens: (actor: Actor) => actor.grants.some(({ deskId }) => can(actor, 'report.handle', { deskId: deskId ?? '' })),
  },
  board: { href: '/desk/board', opens: (actor: Actor) => actor.grants.length > 0 },
  stories: { href: '/desk/stories', opens: (actor: Actor) => actor.grants.length > 0 },
  calendar: { href: '/desk/calendar', opens: (actor: Actor) => actor.grants.length > 0 },
  disclaimers: { href: '/desk/disclaimers', opens: (actor: Actor) => can(actor, 'disclaimer.read') },
  rules: { href: '/desk/rules', opens: (actor: Actor) => can(actor, 'routes.manage') },
  terms: { href: '/desk/terms', opens: (actor: Actor) => can(actor, 'terms.manage') },
  sampling: {
    href: '/desk/sampling',
    opens: (actor: Actor) => actor.grants.some(({ deskId }) => can(actor, 'sampling.read', anyStory(deskId))),
  },
  imports: {
    href: '/desk/import',
    opens: (actor: Actor) => actor.grants.some(({ deskId }) => can(actor, 'story.start', { deskId: deskId ?? '' })),
  },
  people: { href: '/admin/people', opens: (actor: Actor) => can(actor, 'people.manage') },
  settings: { href: '/admin/settings', opens: (actor: Actor) => can(actor, 'settings.manage') },
  audit: { href: '/admin/audit', opens: (actor: Actor) => can(actor, 'audit.read') },
  mail: { href: '/admin/mail', opens: (actor: Actor) => can(actor, 'mail.manage') },
  partners: { href: '/admin/partners', opens: (actor: Actor) => can(actor, 'partners.manage') },
} as const

/** A grant for the whole house opens the room whatever the desk; its id then does not matter. */
const anyStory = (deskId: string | null) => ({ deskId: deskId ?? '', startedBy: '', assigneeId: null, limitedTo: null })

export type RoomName = keyof typeof ROOMS

const NAMES = [
  'work',
  'review',
  'reports',
  'board',
  'stories',
  'calendar',
  'disclaimers',
  'rules',
  'terms',
  'sampling',
  'imports',
  'people',
  'settings',
  'audit',
  'mail',
  'partners',
] as const satisfies RoomName[]

export type Room = { readonly name: RoomName; readonly href: string }

/** The rooms this person may open, of those this house has. */
export const roomsOf = (actor: Actor, absent: readonly RoomName[] = []): readonly Room[] =>
  NAMES.filter((name) => !absent.includes(name) && ROOMS[name].opens(actor)).map((name) => ({
    name,
    href: ROOMS[name].href,
  }))

/** The room an address is in: the longest that leads to it. */
export const roomAt = (rooms: readonly Room[], path: string): Room | undefined =>
  rooms
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .toSorted((one, other) => other.href.length - one.href.length)[0]

import { asc, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { section } from '@/db/schema/newsroom'
import { desk, person } from '@/db/schema/people'
import type { PerLocale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

export type Named = { readonly id: string; readonly name: string }

/** Desks this person may start a story on. */
export const startDesks = async (reader: Reader, actor: Actor): Promise<readonly Named[]> => {
  const desks = await reader.select({ id: desk.id, name: desk.name }).from(desk).orderBy(asc(desk.name))
  return desks.filter(({ id }) => can(actor, 'story.start', { deskId: id }))
}

/** Desks whose whole list this person may see. */
export const readableDesks = async (reader: Reader, actor: Actor): Promise<readonly Named[]> => {
  const desks = await reader.select({ id: desk.id, name: desk.name }).from(desk).orderBy(asc(desk.name))
  return desks.filter(({ id }) => can(actor, 'story.list', { deskId: id }))
}

const MOST_PEOPLE = 500

export type ListChoices = {
  readonly sections: readonly { readonly id: string; readonly names: PerLocale }[]
  readonly people: readonly Named[]
  /** Desks whose stories this person may list. */
  readonly desks: readonly Named[]
  /** Desks they may move a story to. */
  readonly startDesks: readonly Named[]
  /** They give stories out on some desk. */
  readonly mayPlan: boolean
}

/** What the list can be narrowed by. People are offered only to those who see more than their own stories. */
export const listChoices = async (reader: Reader, actor: Actor): Promise<ListChoices> => {
  const all = await reader.select({ id: desk.id, name: desk.name }).from(desk).orderBy(asc(desk.name))
  const desks = all.filter(({ id }) => can(actor, 'story.list', { deskId: id }))
  const [sections, people] = await Promise.all([
    reader.select({ id: section.id, names: section.names }).from(section).orderBy(asc(section.position)),
    reader
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(isNull(person.deactivatedAt))
      .orderBy(asc(person.name))
      .limit(desks.length > 0 ? MOST_PEOPLE : 0),
  ])
  return {
    sections,
    people,
    desks,
    startDesks: all.filter(({ id }) => can(actor, 'story.start', { deskId: id })),
    mayPlan: all.some(({ id }) =>
      can(actor, 'story.plan', { deskId: id, startedBy: '', assigneeId: null, limitedTo: null }),
    ),
  }
}

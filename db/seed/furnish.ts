import type { Tx } from '@/db/connect'
import { newsroom, section, topic } from '@/db/schema/newsroom'
import { desk, person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { DESKS, HOUSE, SECTIONS, TOPICS } from './house'
import { CAST, type CastKey } from './people'

export type Furnished = {
  readonly cast: Readonly<Record<CastKey, Actor>>
  readonly deskIds: ReadonlyMap<string, string>
  readonly sections: ReadonlyMap<string, { readonly id: string; readonly deskId: string }>
  readonly topicIds: ReadonlyMap<string, string>
}

type Furnish = {
  readonly newId: () => string
  readonly at: Date
  readonly passwordHash: string
}

const known = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The sample newsroom has no ${what}.`)
  return value
}

/** House, desks, sections, topics and people: what has to stand before anybody writes. */
export const furnish = async (tx: Tx, { newId, at, passwordHash }: Furnish): Promise<Furnished> => {
  await tx.insert(newsroom).values({ ...HOUSE, updatedAt: at })
  const desks = DESKS.map((row) => ({ ...row, id: newId() }))
  await tx.insert(desk).values(desks)
  const deskIds = new Map(desks.map((row) => [row.key as string, row.id]))
  const deskOf = (key: string) => known(deskIds.get(key), key)

  const sections = SECTIONS.map(({ desk: key, ...row }, position) => ({
    ...row,
    id: newId(),
    deskId: deskOf(key),
    position,
  }))
  await tx.insert(section).values(sections)
  const topics = TOPICS.map((row) => ({ ...row, id: newId() }))
  await tx.insert(topic).values(topics)

  const people = CAST.map((member) => {
    const grants = (member.desks ?? [null]).map((key) => ({ role: member.role, deskId: key && deskOf(key) }))
    return { ...member, id: newId(), email: `${member.key}@example.com`, grants }
  })
  await tx.insert(person).values(
    people.map(({ id, email, name, slug, language }) => ({
      ...{ id, email, name, slug, language, passwordHash },
      timeZone: HOUSE.timeZone,
      createdAt: at,
    })),
  )
  await tx
    .insert(roleGrant)
    .values(people.flatMap(({ id, grants }) => grants.map((grant) => ({ id: newId(), personId: id, ...grant }))))

  const actor = (key: CastKey): Actor =>
    known(
      people.find((member) => member.key === key),
      key,
    )
  return {
    cast: {
      reporter: actor('reporter'),
      editor: actor('editor'),
      chief: actor('chief'),
      legal: actor('legal'),
      admin: actor('admin'),
      contributor: actor('contributor'),
    },
    deskIds,
    sections: new Map(sections.map((row) => [row.slug as string, row])),
    topicIds: new Map(topics.map((row) => [row.slug as string, row.id])),
  }
}

import { randomUUID } from 'node:crypto'
import type { Context } from '@/commands/context'
import type { Db } from '@/db/connect'
import { person } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import type { Role } from '@/newsroom/people/roles'

const CAST = {
  legal: 'Su Min 蘇敏',
  chief: 'Marcus Hale',
  admin: 'Kit Wong 王傑',
  reporter: 'Lin Wei 林薇',
} as const satisfies Partial<Record<Role, string>>

type Member = keyof typeof CAST

const START = Date.parse('2026-11-24T09:00:00Z')

/** The people who keep the disclaimers, each with a context of their own; the clock they share moves by a minute a look. */
export const disclaimerCast = async (db: Db): Promise<Readonly<Record<Member, Context>>> => {
  let looks = 0
  const now = () => new Date(START + 60_000 * looks++)
  const join = async (role: Member): Promise<Context> => {
    const actor: Actor = { id: randomUUID(), name: CAST[role], grants: [{ role, deskId: null }] }
    await db.insert(person).values({
      id: actor.id,
      email: `${role}@example.com`,
      name: actor.name,
      slug: role,
      language: 'en',
      timeZone: 'Asia/Taipei',
      createdAt: new Date(START),
    })
    return { db, actor, now, newId: randomUUID }
  }
  return {
    legal: await join('legal'),
    chief: await join('chief'),
    admin: await join('admin'),
    reporter: await join('reporter'),
  }
}

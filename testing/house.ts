import { randomUUID } from 'node:crypto'
import type { Context } from '@/commands/context'
import type { PooledDb } from '@/db/connect'
import { newsroom } from '@/db/schema/newsroom'
import { desk, person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import type { Grant, Role } from '@/newsroom/people/roles'
import { hashPassword } from '@/platform/password'

/** One password for everybody, long enough for the rules. */
export const PASSWORD = 'lantern-orchard-velvet-9'

const NAMES: Readonly<Record<Role, string>> = {
  contributor: 'Rosa Vidal',
  reporter: 'Lin Wei 林薇',
  editor: 'Ada Chen 陳雅達',
  chief: 'Marcus Hale',
  legal: 'Su Min 蘇敏',
  admin: 'Kit Wong 王傑',
}

export const at = (iso: string): Date => new Date(iso)
const NOON = at('2026-11-24T12:00:00Z')

/** A founded newsroom with one desk and no people yet; the clock stands until a test moves it. */
export const openHouse = async (db: PooledDb) => {
  const clock = { now: NOON }
  const hash = await hashPassword(PASSWORD)
  const deskId = randomUUID()
  await db.insert(desk).values({ id: deskId, key: 'news', name: 'News' })
  await db.insert(newsroom).values({
    name: 'The Harbour Post',
    language: 'en',
    timeZone: 'Asia/Hong_Kong',
    footer: { en: '', 'zh-Hant': '', 'zh-Hans': '' },
    updatedAt: NOON,
  })

  const context = <Who>(actor: Who): Context<Who, PooledDb> => ({ db, actor, now: () => clock.now, newId: randomUUID })

  /** Somebody who can sign in, as `{slug}@example.com`. */
  const hire = async (slug: string, role: Role): Promise<Actor & { email: string }> => {
    const id = randomUUID()
    const email = `${slug}@example.com`
    const grants: Grant[] = [{ role, deskId: null }]
    await db.insert(person).values({
      ...{ id, email, slug, name: NAMES[role], passwordHash: hash, createdAt: NOON },
      ...{ language: 'en', timeZone: 'Asia/Hong_Kong' },
    })
    await db.insert(roleGrant).values({ id: randomUUID(), personId: id, role, deskId: null })
    return { id, email, name: NAMES[role], grants }
  }

  return { clock, deskId, context, hire }
}

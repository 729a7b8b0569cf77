import type { Db } from '@/db/connect'
import { newsroom, section, topic } from '@/db/schema/newsroom'
import { desk, person, roleGrant } from '@/db/schema/people'
import { CAST, DESK, OTHER_DESK, type Player } from '../cast'

export const NEWS = 'c0000000-0000-4000-8000-000000000001'
export const CULTURE = 'c0000000-0000-4000-8000-000000000002'
export const CITY = 'b0000000-0000-4000-8000-000000000001'

const OPENED = new Date('2026-01-01T00:00:00Z')

const names = (en: string, hant: string, hans: string) => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

/** Writes a person with the roles they hold. Grants get their ids from the person, so two runs agree. */
export const hire = async (db: Db, people: readonly Player[]): Promise<void> => {
  await db.insert(person).values(
    people.map(({ id, name, email, slug }) => ({
      id,
      name,
      email,
      slug,
      language: 'en' as const,
      timeZone: 'Asia/Taipei',
      createdAt: OPENED,
    })),
  )
  const grants = people.flatMap(({ id, grants: held }) =>
    held.map((grant) => ({ id: crypto.randomUUID(), personId: id, ...grant })),
  )
  if (grants.length > 0) await db.insert(roleGrant).values(grants)
}

/** One house, two desks, two sections, a topic, and the whole cast. */
export const openNewsroom = async (db: Db): Promise<void> => {
  await db.insert(newsroom).values({
    name: 'The Harbour Post',
    language: 'en',
    timeZone: 'Asia/Taipei',
    footer: names('', '', ''),
    updatedAt: OPENED,
  })
  await db.insert(desk).values([
    { id: DESK, key: 'news', name: 'News' },
    { id: OTHER_DESK, key: 'culture', name: 'Culture' },
  ])
  await db.insert(section).values([
    { id: NEWS, slug: 'news', names: names('News', '新聞', '新闻'), deskId: DESK, position: 1 },
    { id: CULTURE, slug: 'culture', names: names('Culture', '文化', '文化'), deskId: OTHER_DESK, position: 2 },
  ])
  await db.insert(topic).values({ id: CITY, slug: 'city', names: names('City', '城市', '城市') })
  await hire(db, Object.values(CAST))
}

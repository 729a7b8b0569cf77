import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { person, roleGrant } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import {
  admin,
  atOtherDesk,
  CAST,
  chief,
  contributor,
  editor,
  legal,
  OTHER_DESK,
  type Player,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { mentionable } from './mentionable'
import { mayRead } from './story-readers'

const { db } = await testDatabase()
const desk = deskOn(db)

const moved = (who: Player, n: number, name: string): Player => ({
  ...atOtherDesk(who),
  id: `a0000000-0000-4000-8000-0000000000${n}`,
  ...{ name, slug: `moved-${n}`, email: `moved-${n}@example.com` },
})
const NEIGHBOUR = moved(editor, 11, 'Adam Neighbour')
const GONE = withoutRoles(moved(reporter, 12, 'Adrian Gone'))
const EVERYBODY: readonly Player[] = [...Object.values(CAST), NEIGHBOUR, GONE]

let ids: Ids

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [NEIGHBOUR, GONE])
  ids = await desk.written()
})

const found = async (search: string, who: Player = reporter) =>
  (await mentionable(db, who, { storyId: ids.storyId, search })).map(({ name }) => name)

describe('who may be called on a story', () => {
  it('are exactly those whom the policy lets read it', async () => {
    const [own] = await db.select().from(story).where(eq(story.id, ids.storyId))
    if (!own) throw new Error('no story')
    const given = [own, { ...own, assigneeId: contributor.id }, { ...own, startedBy: contributor.id }]
    for (const subject of [...given, { ...own, startedBy: GONE.id }]) {
      const rows = await db.select({ id: person.id }).from(person).where(mayRead(db, subject))
      const asPolicy = EVERYBODY.filter((who) => can(who, 'story.read', subject)).map(({ id }) => id)
      expect(rows.map(({ id }) => id).toSorted()).toEqual(asPolicy.toSorted())
    }
  })

  it('are found by any part of their name, in any script', async () => {
    expect(await found('陳')).toEqual([editor.name])
    expect(await found('ada')).toEqual([editor.name])
    expect(await found(' hale ')).toEqual([chief.name])
    expect(await found('%')).toEqual([])
    expect(await found('')).toEqual([editor.name, admin.name, reporter.name, chief.name, legal.name, 'News'])
  })

  it('leave out who has gone', async () => {
    await db.update(person).set({ deactivatedAt: new Date() }).where(eq(person.id, legal.id))
    expect(await found('su min')).toEqual([])
    await db.update(person).set({ deactivatedAt: null }).where(eq(person.id, legal.id))
  })

  it('are the people of another desk, and it, only while they may read the story', async () => {
    expect(await found('Cult')).toEqual([])
    const id = 'b1000000-0000-4000-8000-000000000001'
    await db.insert(roleGrant).values({ id, personId: reporter.id, role: 'reporter', deskId: OTHER_DESK })
    expect(await found('Cult')).toEqual(['Culture'])
    await db.delete(roleGrant).where(eq(roleGrant.id, id))
  })

  it('are nobody to a stranger', async () => {
    expect(await found('', atOtherDesk(chief))).toEqual([])
    expect(await found('', contributor)).toEqual([])
  })
})

import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { person, roleGrant } from '@/db/schema/people'
import { previewOpening } from '@/db/schema/preview'
import { story } from '@/db/schema/story'
import type { MoveName } from '@/newsroom/workflow/table'
import { type Clock, deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { outsideOf, PHONE } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { chief, DESK, editor, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { openLink } from './open-link'
import { revokeLink } from './revoke-link'
import { revokeLinks } from './revoke-links'

const { db } = await testDatabase()
const START = new Date('2026-03-02T02:00:00Z')
const HOUR = 3_600_000
const clock: Clock = { now: START }
const desk = deskOn(db, clock)
const outside = outsideOf(desk)
const NOT_FOUND = { ok: false, refusal: { kind: 'notFound' } }

let slug = 0
const written = () => desk.written(piece({ slug: `piece-${++slug}` }))

beforeAll(() => openNewsroom(db))
beforeEach(() => {
  clock.now = START
})

const open = (token: string, cookie?: string) =>
  openLink({ ...desk.as(editor), actor: null }, { token, cookie, ...PHONE })

const unchanged = async (act: () => Promise<unknown>) => {
  const before = await fingerprint(db)
  await act()
  expect(await fingerprint(db)).toBe(before)
}

describe('opening', () => {
  it('is noted with time, device and a cut address (WF-29)', async () => {
    const { linkId, visitor } = await outside.shared(await written())
    await visitor().open()
    const [row] = await db.select().from(previewOpening).where(eq(previewOpening.linkId, linkId))
    expect(row).toMatchObject({ at: START, device: PHONE.device, address: '203.0.113.0' })
  })

  it('of a link for one opening works in one browser, which may press twice (WF-29)', async () => {
    const { linkId, visitor } = await outside.shared(await written(), { singleUse: true })
    const [first, second] = [visitor(), visitor()]
    first.arrive()
    second.arrive()
    expect((await first.open()).ok).toBe(true)
    expect((await first.open()).ok).toBe(true)
    await unchanged(async () => expect(await second.open()).toEqual(NOT_FOUND))
    expect(await db.select().from(previewOpening).where(eq(previewOpening.linkId, linkId))).toHaveLength(1)
  })

  it('is won by one of two browsers that press at the same moment', async () => {
    const { visitor } = await outside.shared(await written(), { singleUse: true })
    const visitors = Array.from({ length: 8 }, visitor)
    for (const one of visitors) one.arrive()
    const opened = await Promise.all(visitors.map((one) => one.open()))
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('uses nothing up in a browser that keeps no key', async () => {
    const { token, visitor } = await outside.shared(await written(), { singleUse: true })
    await unchanged(async () => expect(await open(token)).toEqual({ ok: true, value: 'keyless' }))
    const later = visitor()
    later.arrive()
    expect((await later.open()).ok).toBe(true)
  })

  it('of any other link works as often as it is pressed, wherever', async () => {
    const { linkId, visitor } = await outside.shared(await written())
    expect((await visitor().open()).ok).toBe(true)
    expect((await visitor().open()).ok).toBe(true)
    expect(await db.select().from(previewOpening).where(eq(previewOpening.linkId, linkId))).toHaveLength(2)
  })
})

describe('a link that is over', () => {
  const ENDS: Readonly<Record<string, (ids: Ids, linkId: string) => Promise<unknown>>> = {
    expired: async () => {
      clock.now = new Date(START.getTime() + 24 * HOUR)
    },
    revoked: ({ storyId }, linkId) => revokeLink(desk.as(reporter), { storyId, linkId }),
    'revoked with all others': ({ storyId }) => revokeLinks(desk.as(reporter), { storyId }),
    spiked: (ids) => desk.must(editor, ids, 'spike', { reason: 'Nothing in it after all.' }),
    published: async (ids) => {
      await desk.must(reporter, ids, 'file')
      await desk.approve(ids)
      await desk.must(chief, ids, 'publish')
    },
    killed: async ({ storyId }) => {
      await db.update(story).set({ killedAt: START }).where(eq(story.id, storyId))
    },
  }

  it.each(Object.entries(ENDS))(
    'opens no more once it is %s, exactly like one that never was (WF-29)',
    async (_, end) => {
      const ids = await written()
      const { linkId, token, visitor } = await outside.shared(ids)
      const before = visitor()
      await before.open()
      await end(ids, linkId)
      await unchanged(async () => {
        expect(await before.open()).toEqual(NOT_FOUND)
        expect(await open(token)).toEqual(NOT_FOUND)
        expect(await open('never-was')).toEqual(NOT_FOUND)
      })
    },
  )

  it('is over when whoever made it may no longer write for the desk, or is gone', async () => {
    const ids = await written()
    const { token } = await outside.shared(ids, {}, editor)
    await db.update(roleGrant).set({ deskId: OTHER_DESK }).where(eq(roleGrant.personId, editor.id))
    expect(await open(token)).toEqual(NOT_FOUND)
    await db.update(roleGrant).set({ deskId: DESK }).where(eq(roleGrant.personId, editor.id))
    await db.update(person).set({ deactivatedAt: START }).where(eq(person.id, editor.id))
    expect(await open(token)).toEqual(NOT_FOUND)
    await db.update(person).set({ deactivatedAt: null }).where(eq(person.id, editor.id))
    expect((await open(token)).ok).toBe(true)
  })

  it('comes back with a piece that was only dropped', async () => {
    const ids = await written()
    const { token } = await outside.shared(ids)
    const moves: MoveName[] = ['spike', 'unspike']
    for (const move of moves) await desk.must(editor, ids, move, { reason: 'Nothing in it after all.' })
    expect((await open(token)).ok).toBe(true)
  })
})

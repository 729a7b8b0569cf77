import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/newsroom/people/actor'
import { keyOf } from '@/newsroom/story/board'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { rescheduleAtHand } from '../calendar/reschedule-at-hand'
import { cardMoves } from './card-moves'

const { db } = await testDatabase()
const at = new Date('2026-03-02T02:00:00Z')
const desk = deskOn(db)

beforeAll(() => openNewsroom(db))

/** `move: column`, with the reason where the way is closed. */
const waysOf = async (who: Actor, ids: Ids) =>
  (await cardMoves(db, who, { ...ids, at }))?.ways.map(({ move, to, because }) =>
    [`${move}: ${keyOf(to)}`, ...(because === null ? [] : [because])].join(', '),
  )

describe('the ways of a card', () => {
  it('are those of its state for whoever takes it up, the closed ones with the reason', async () => {
    const ids = await desk.filed(piece({ slug: 'filed' }))
    expect(await waysOf(reporter, ids)).toEqual([
      'recall: draft',
      'sendBack: sent_back, role',
      'approve: approved, role',
      'forcePublish: published, role',
    ])
    expect(await waysOf(editor, ids)).toContain('approve: approved')
  })

  it('come with an offer for each open one, made about what is on the screen', async () => {
    const ids = await desk.approved(piece({ slug: 'approved' }))
    const moves = await cardMoves(db, chief, { ...ids, at })
    const open = moves?.ways.filter(({ because }) => because === null).map(({ move }) => move)
    expect(open).toEqual(['sendBack', 'schedule', 'publish'])
    expect(moves?.edition.offers.map(({ move }) => move)).toEqual(expect.arrayContaining(open ?? []))
    expect(moves?.edition.hash).toBe((await desk.head(ids)).headHash)
  })

  it('are those of the live edition for the card that is out, while another is in work', async () => {
    const ids = await desk.published(piece({ slug: 'live' }))
    await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const moves = await cardMoves(db, reporter, { ...ids, at })
    expect(moves?.edition.state).toBe('published')
    const next = moves?.edition.offers.find(({ move }) => move === 'startNext')
    expect(next?.issues.map(({ key }) => key)).toEqual(['otherInWork'])
  })

  it('are gone with an edition that is neither in work nor live', async () => {
    const ids = await desk.published(piece({ slug: 'replaced' }))
    const { editionId } = await desk.must(reporter, ids, 'startNext', { kind: 'update' })
    const next = { ...ids, editionId }
    await desk.must(reporter, next, 'file')
    await desk.approve(next)
    await desk.must(chief, next, 'publish')
    expect(await cardMoves(db, chief, { ...ids, at })).toBeNull()
  })
})

describe('another time for a planned piece', () => {
  it('is asked with the plan as it is: when it goes out, when it comes down, and what readers get then', async () => {
    const ids = await desk.approved(piece({ slug: 'planned' }))
    const plan = {
      publishAt: { date: '2026-03-05', time: '09:30', zone: 'Asia/Taipei' },
      unpublishAt: { date: '2026-04-01', time: '00:00', zone: 'Europe/London' },
      explanation: 'The offer has ended.',
    }
    await desk.must(chief, ids, 'schedule', plan)
    const asked = await rescheduleAtHand(db, chief, { storyId: ids.storyId, at })
    expect(asked.ok && asked.value.plan).toEqual(plan)
    expect(asked.ok && asked.value.offer.asks.map(({ name }) => name)).toEqual(['publishAt', 'unpublishAt'])
    expect(await rescheduleAtHand(db, editor, { storyId: ids.storyId, at })).toMatchObject({
      refusal: { kind: 'forbidden', because: 'role' },
    })
  })
})

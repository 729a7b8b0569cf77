import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionStanding } from '@/db/queries/edition-standing'
import { newestWork } from '@/db/queries/edition-work'
import { authorisationsOf } from '@/db/queries/evidence/authorisations'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { addAuthorisation } from './add-authorisation'
import { endAuthorisation } from './end-authorisation'

const { db, owner } = await testDatabase()
const clock = { now: new Date('2026-11-25T02:00:00Z') }
const desk = deskOn(db, clock)
const sha256 = createHash('sha256').update('a letter').digest('hex')

beforeAll(() => openNewsroom(db))

const add = (ids: Ids, to: string, who: Player = reporter) =>
  addAuthorisation(desk.as(who), {
    storyId: ids.storyId,
    name: 'Photograph, city archive',
    sha256,
    from: '2026-01-01',
    to,
  })

const issuesOf = async ({ storyId }: Ids) => {
  const work = await newestWork(db, storyId)
  return work ? (await editionStanding(db, work, clock.now)).issues : []
}

const EXPIRED = { field: 'authorisation', key: 'expired', values: { name: 'Photograph, city archive' } }

describe('an authorisation', () => {
  it('warns on the piece and stops its publication from the day after its last (TR-27)', async () => {
    const ids = await desk.approved(piece({ slug: 'authorised' }))
    expect(await add(ids, '2026-11-25')).toMatchObject({ ok: true })
    expect(await issuesOf(ids)).not.toContainEqual(expect.objectContaining(EXPIRED))
    clock.now = new Date('2026-11-26T00:00:00Z')
    expect(await issuesOf(ids)).toContainEqual(expect.objectContaining(EXPIRED))
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({
      refusal: { kind: 'notReady', issues: [expect.objectContaining(EXPIRED)] },
    })
  })

  it('lets the piece go once an editor has put it aside, and stays on file', async () => {
    const ids = await desk.approved(piece({ slug: 'put-aside' }))
    const added = await add(ids, '2026-03-01')
    if (!added.ok) throw new Error('refused')
    const named = { storyId: ids.storyId, authorisationId: added.value.authorisationId }
    expect(await endAuthorisation(desk.as(reporter), named)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await endAuthorisation(desk.as(editor), named)).toMatchObject({ ok: true })
    expect(await endAuthorisation(desk.as(editor), named)).toMatchObject({ refusal: { kind: 'notFound' } })
    expect(await authorisationsOf(db, ids.storyId)).toEqual([])
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({ ok: true })
    await expect(owner.execute(sql`delete from authorisation`)).rejects.toThrow()
    await expect(owner.execute(sql`update authorisation set to_at = null`)).rejects.toThrow()
  })

  it('is not for strangers, nor with its days the wrong way round', async () => {
    const ids = await desk.written(piece({ slug: 'strange' }))
    expect(await add(ids, '', atOtherDesk(reporter))).toEqual({ ok: false, refusal: { kind: 'notFound' } })
    expect(await add(ids, '2025-12-31')).toMatchObject({ refusal: { field: 'to', key: 'beforeFrom' } })
  })
})

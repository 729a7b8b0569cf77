import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { story } from '@/db/schema/story'
import { chief, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { withdrawTemplate } from '../withdraw-template'
import { reissuesOn } from './reissuing-for-test'

const { db } = await testDatabase()
const { desk, templateId, reword, supplied, out, agreed, workAll, between, recordsOf, piecesOf } = await reissuesOn(db)

beforeEach(between)

describe('a reissue leaves', () => {
  it('what was republished, withdrawn, killed or put under embargo meanwhile, and says why', async () => {
    const [again, down, dead, held] = [await out(), await out(), await out(), await out()]
    await reword()
    const jobId = await agreed()
    const next = await desk.must(reporter, again, 'startNext', { kind: 'typo' })
    const second = { storyId: again.storyId, editionId: next.editionId }
    await desk.must(reporter, second, 'file')
    await desk.approve(second)
    await desk.must(chief, second, 'publish')
    const category = { category: 'consent', response: 'gone', explanation: 'Taken down.', reason: 'Asked to.' } as const
    await desk.must(chief, down, 'withdraw', category)
    await desk.must(chief, dead, 'kill', { reason: 'Invented.', publicNotice: 'It was invented.' })
    await db.update(story).set({ embargoIndefinite: true }).where(eq(story.id, held.storyId))
    const records = await Promise.all([again, down, dead, held].map(recordsOf))
    await workAll()
    const why = new Map((await piecesOf(jobId)).map(({ storyId, because }) => [storyId, because]))
    expect([again, down, dead, held].map(({ storyId }) => why.get(storyId))).toEqual([
      ...['republished', 'withdrawn', 'killed', 'embargoed'],
    ])
    expect(await Promise.all([again, down, dead, held].map(recordsOf))).toEqual(records)
  })

  it('a page that was drawn otherwise, and holds up no other piece', async () => {
    // The pages of this desk are drawn without their notices.
    const [odd, plain] = [await desk.published(supplied()), await out()]
    await reword()
    const jobId = await agreed()
    await workAll()
    const found = new Map((await piecesOf(jobId)).map((one) => [one.storyId, one]))
    expect(found.get(odd.storyId)).toMatchObject({ state: 'refused', because: 'pageDiffers' })
    expect(found.get(plain.storyId)).toMatchObject({ state: 'done' })
  })

  it('every piece once the version is withdrawn', async () => {
    const ids = await out()
    await reword()
    const jobId = await agreed()
    await withdrawTemplate(desk.as(legal), { templateId, reason: 'Said elsewhere.' })
    await workAll()
    expect(await piecesOf(jobId)).toMatchObject([{ state: 'refused', because: 'versionGone' }])
    expect(await recordsOf(ids)).toHaveLength(1)
  })
})

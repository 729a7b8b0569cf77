import { randomUUID } from 'node:crypto'
import { asc, eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newestForFeed } from '@/db/queries/feeds'
import { isRecordBroken } from '@/db/queries/record-broken'
import { toDrawFrom } from '@/db/queries/sampling/to-draw-from'
import { auditEntry } from '@/db/schema/audit'
import { correction } from '@/db/schema/corrections'
import { partner, partnerDelivery } from '@/db/schema/partners'
import { publicationDisclaimer, publicationTopic, purge } from '@/db/schema/publication'
import { reissueJob } from '@/db/schema/reissue'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import type { Ids } from '@/testing/builders/desk'
import { NEWS } from '@/testing/builders/newsroom'
import { admin, DESK } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { addPartner } from '../partners/add-partner'
import { reissuesOn, words } from './reissuing-for-test'

const { db } = await testDatabase()
const { desk, templateId, newest, reword, supplied, out, agreed, later, workAll, between, recordsOf, piecesOf } =
  await reissuesOn(db)

beforeEach(between)

describe('a reissue', () => {
  it('changes the notice and its line, and no other byte; no date moves and nobody is corrected', async () => {
    const ids = await out()
    await reword()
    const [former] = await recordsOf(ids)
    const purged = await db.$count(purge)
    later(24 * 60)
    const jobId = await agreed()
    await workAll()
    const [ended, live] = await recordsOf(ids)
    if (!former || !ended || !live) throw new Error('there are two records')
    expect(ended).toEqual({ ...former, toAt: live.fromAt })
    expect(live).toMatchObject({ editionId: former.editionId, revisionId: former.revisionId, toAt: null })
    expect(live).toMatchObject({ firstPublishedAt: former.firstPublishedAt, packageHash: former.packageHash })
    expect(live.head).toEqual(former.head)
    expect(updatedAtOf(live)).toEqual(updatedAtOf(former))
    const notice = new RegExp(`<p>${words(newest(), 'Rosa Vidal')}</p><p>Notice updated on \\d+ March 2026\\.</p>`)
    expect(live.fragment).toMatch(notice)
    expect(live.fragment.replace(notice, `<p>${words(newest() - 1, 'Rosa Vidal')}</p>`)).toBe(former.fragment)
    expect(await isRecordBroken(db, ids.editionId)).toBe(false)
    expect(
      await db.select().from(publicationDisclaimer).where(eq(publicationDisclaimer.publicationId, live.id)),
    ).toMatchObject([{ key: 'third_party', versionN: newest(), ord: 0 }])
    expect(await db.$count(publicationTopic, eq(publicationTopic.publicationId, live.id))).toBe(1)
    expect(await db.$count(correction, eq(correction.storyId, ids.storyId))).toBe(0)
    expect((await desk.head(ids)).state).toBe('published')
    const span = { from: live.fromAt, to: new Date(live.fromAt.getTime() + 1) }
    expect(await toDrawFrom(db, { deskId: DESK, sectionId: NEWS, ...span })).toEqual([])
    expect(await db.$count(purge)).toBeGreaterThan(purged)
    expect((await piecesOf(jobId)).find(({ storyId }) => storyId === ids.storyId)).toMatchObject({
      ...{ state: 'done', newPublicationId: live.id, fromN: newest() - 1 },
    })
    const [job] = await db.select().from(reissueJob).where(eq(reissueJob.id, jobId))
    expect(job).toMatchObject({ state: 'finished' })
    const kinds = await db
      .select({ kind: auditEntry.kind })
      .from(auditEntry)
      .where(eq(auditEntry.subjectId, templateId))
      .orderBy(asc(auditEntry.seq))
    expect(kinds.map(({ kind }) => kind).slice(-3)).toEqual(['requestReissue', 'approveReissue', 'finishReissue'])
  })

  it('puts the new wording below the old one as a dated note, where that is what was agreed', async () => {
    const ids = await out(supplied('Tomas Lind'))
    await reword()
    await agreed({ mode: 'append_note' })
    await workAll()
    const live = (await recordsOf(ids)).at(-1)
    const [old, fresh] = [words(newest() - 1, 'Tomas Lind'), words(newest(), 'Tomas Lind')]
    expect(live?.fragment).toMatch(new RegExp(`<p>${old}</p><p>Notice updated on [^<]+</p><p>${fresh}</p>`))
  })

  it('brings marks to a page that had none, changes them there, and takes them away again', async () => {
    const ids = await out(supplied('Tomas *Lind*'))
    const shown = async () =>
      /<div class="notice" lang="en">.*?<\/div>/s.exec((await recordsOf(ids)).at(-1)?.fragment ?? '')?.[0]
    expect(await shown()).toContain('Supplied by Tomas *Lind*;')
    const wordings = [
      '**By {{author}}**, [ours](https://example.com/a).',
      '*By {{author}}*, [ours](https://example.com/b).',
      'By {{author}}.',
    ]
    const pages: (string | undefined)[] = []
    for (const wording of wordings) {
      later(60)
      await reword(wording)
      await agreed()
      await workAll()
      pages.push((await shown())?.replace(/<p>Notice updated on [^<]+<\/p>/, ''))
    }
    const notice = (inside: string) => `<div class="notice" lang="en"><p>${inside}</p></div>`
    expect(pages).toEqual([
      notice('<strong>By Tomas *Lind*</strong>, <a href="https://example.com/a">ours</a>.'),
      notice('<em>By Tomas *Lind*</em>, <a href="https://example.com/b">ours</a>.'),
      notice('By Tomas *Lind*.'),
    ])
  })

  it('keeps the item in every feed the same item, and tells partners, but not over a correction on its way', async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
    const [told, waiting] = [await out(), await out()]
    const itemOf = async ({ storyId }: Ids) => (await newestForFeed(db, 'en')).find((item) => item.storyId === storyId)
    const item = await itemOf(told)
    await addPartner(desk.as(admin), { name: 'The Herald', url: 'https://herald.example.com/in' })
    const [{ id: partnerId } = { id: '' }] = await db.select().from(partner)
    const payload = { event: 'corrected', storyId: waiting.storyId, correction: 'It was Tuesday.' }
    await db.execute(sql`insert into partner_delivery (id, partner_id, story_id, subject_id, event, payload, at, next_at)
      values (${randomUUID()}, ${partnerId}, ${waiting.storyId}, ${randomUUID()}, 'corrected', ${JSON.stringify(payload)}, now(), now())`)
    await reword()
    await agreed()
    await workAll()
    const after = await itemOf(told)
    if (!item || !after) throw new Error('it is fed')
    expect(after).toMatchObject({ storyId: item.storyId, headline: item.headline, head: item.head })
    expect(updatedAtOf(after)).toEqual(updatedAtOf(item))
    expect(after.notices[0]?.text).toContain('Notice updated on ')
    const news = (ids: Ids) => db.select().from(partnerDelivery).where(eq(partnerDelivery.storyId, ids.storyId))
    const live = (await recordsOf(told)).at(-1)
    expect(await news(told)).toMatchObject([{ event: 'published', subjectId: live?.id, payload: { version: 1 } }])
    expect(await news(waiting)).toMatchObject([{ event: 'corrected', failedAt: null }])
    vi.unstubAllEnvs()
  })

  it('leaves pieces as they are, on record, where that is what was agreed', async () => {
    const ids = await out()
    await reword()
    const records = await recordsOf(ids)
    const jobId = await agreed({ mode: 'skip' })
    await workAll()
    expect(await recordsOf(ids)).toEqual(records)
    expect(await piecesOf(jobId)).toMatchObject([{ state: 'skipped', newPublicationId: null }])
  })

  it('says nothing was updated where the words are the same', async () => {
    const ids = await out()
    await reword(words(newest(), '{{author}}'))
    const jobId = await agreed()
    await workAll()
    expect(await piecesOf(jobId)).toMatchObject([{ storyId: ids.storyId, state: 'unchanged' }])
    expect(await recordsOf(ids)).toHaveLength(1)
  })
})

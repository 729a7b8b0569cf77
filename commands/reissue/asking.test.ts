import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { enlistedRun } from '@/db/queries/reissue/enlisted-run'
import { leftPieces } from '@/db/queries/reissue/left-pieces'
import { reissuesOf } from '@/db/queries/reissue/reissues-of'
import { reissueResults } from '@/db/queries/reissue/results'
import { reissueJob, reissuePiece } from '@/db/schema/reissue'
import { noticeUpdated } from '@/messages/notice-updated'
import { EVERY_PIECE } from '@/newsroom/reissue/filter'
import { PIECE_STATES } from '@/newsroom/reissue/modes'
import { NEWS } from '@/testing/builders/newsroom'
import { chief, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { approveReissue } from './approve-reissue'
import { reissuesOn, words } from './reissuing-for-test'
import { requestReissue } from './request-reissue'
import { declineReissue, resumeReissue, stopReissue } from './turn-reissue'

const { db, owner } = await testDatabase()
const {
  desk,
  templateId,
  newest,
  reword,
  supplied,
  out,
  tried,
  askedFor,
  requested,
  jobOf,
  agreed,
  older,
  later,
  workAll,
  between,
  recordsOf,
  piecesOf,
} = await reissuesOn(db)

beforeEach(between)

describe('asking for a reissue', () => {
  it('is tried before anybody asks for it: counted and compared, and not a row is written (DISC-08)', async () => {
    await out(supplied('Ines Okafor'))
    await reword()
    const print = await fingerprint(owner)
    const run = await tried(legal, { filter: EVERY_PIECE })
    expect(run).toMatchObject({ count: 1, carried: [{ n: newest() - 1, pieces: 1 }], underWay: null })
    const [one] = run?.page.pieces ?? []
    if (one?.change.kind !== 'reworded') throw new Error('it would not be reworded')
    const { stretches } = one.change
    const text = (other: string) => stretches.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('')
    expect(text('new').trim()).toBe(words(newest() - 1, 'Ines Okafor'))
    expect(text('gone')).toMatch(/^Supplied by Ines Okafor; wording \d+\.\s+Notice updated on \d+ March 2026\.$/)
    expect(await fingerprint(owner)).toBe(print)
  })

  it('does not begin with the word of whoever asked, nor for a set that has changed since it was shown', async () => {
    await out()
    await reword()
    const few = await requestReissue(desk.as(legal), {
      ...{ templateId, n: newest(), filter: older(), mode: 'replace', reason: 'New law.', count: 0 },
    })
    expect(few).toMatchObject({ refusal: { field: 'count', key: 'changedMeanwhile' } })
    const jobId = await requested()
    const seen = (await jobOf(jobId))?.seen ?? ''
    expect(await approveReissue(desk.as(legal), { jobId, seen })).toMatchObject({ refusal: { because: 'ownRequest' } })
    expect(await approveReissue(desk.as(editor), { jobId, seen })).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await approveReissue(desk.as(chief), { jobId, seen: 'x'.repeat(64) })).toMatchObject({
      refusal: { key: 'changedMeanwhile' },
    })
    expect(await workAll()).toBe(0)
    const bySql = db.update(reissueJob).set({ state: 'running', approvedBy: legal.id, approvedAt: desk.clock.now })
    await expect(bySql.where(eq(reissueJob.id, jobId))).rejects.toThrow()
    await expect(db.update(reissueJob).set({ mode: 'skip' }).where(eq(reissueJob.id, jobId))).rejects.toThrow()
    // Nor is a piece settled, or another slipped in, before a second person agreed or behind anybody's back.
    const settled = db.update(reissuePiece).set({ state: 'skipped', at: desk.clock.now })
    await expect(settled.where(eq(reissuePiece.jobId, jobId))).rejects.toThrow()
    await expect(db.delete(reissuePiece).where(eq(reissuePiece.jobId, jobId))).rejects.toThrow()
    expect(await askedFor()).toMatchObject({ refusal: { kind: 'wrongState', state: 'underWay' } })
  })

  it('is nobody’s business but of those who keep the disclaimers', async () => {
    await out()
    await reword()
    const ask = { templateId, n: newest(), filter: older(), mode: 'replace', reason: 'New law.', count: 1 } as const
    const jobId = await requested()
    for (const who of [reporter, editor]) {
      expect(await requestReissue(desk.as(who), ask)).toMatchObject({ refusal: { kind: 'forbidden' } })
      for (const turn of [declineReissue, stopReissue, resumeReissue])
        expect(await turn(desk.as(who), { jobId })).toMatchObject({ refusal: { kind: 'forbidden' } })
      const job = await jobOf(jobId, legal)
      if (!job) throw new Error('there is one')
      expect(await jobOf(jobId, who)).toBeNull()
      expect(await enlistedRun(db, who, { job, after: null, at: desk.clock.now, updatedLine: noticeUpdated })).toEqual({
        pieces: [],
        next: null,
      })
      expect(await leftPieces(db, who, { jobId, after: null })).toEqual({ pieces: [], next: null })
      const results = { jobId, states: PIECE_STATES, after: null, most: 10 }
      expect(await reissueResults(db, who, results)).toEqual([])
      expect(await reissueResults(db, legal, results)).toHaveLength(1)
      expect(await reissuesOf(db, who, templateId)).toEqual([])
      expect(await tried(who)).toBeNull()
    }
  })

  it('reaches only the pieces that were asked for', async () => {
    const early = await out()
    later(48 * 60)
    const late = await out()
    const from = new Date(desk.clock.now.getTime() - 60 * 60_000).toISOString()
    await reword()
    const jobId = await agreed({ filter: { ...older(), language: 'en', sectionId: NEWS, from } })
    await workAll()
    expect((await piecesOf(jobId)).map(({ storyId }) => storyId)).toEqual([late.storyId])
    expect(await recordsOf(early)).toHaveLength(1)
    expect(await askedFor({ filter: { ...EVERY_PIECE, language: 'zh-Hans' } })).toMatchObject({
      refusal: { field: 'filter', key: 'nothing' },
    })
  })
})

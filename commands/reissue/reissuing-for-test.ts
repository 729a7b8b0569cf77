import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { renderNotice } from '@/components/article/render-notice'
import type { Db, PooledDb } from '@/db/connect'
import { dryRun } from '@/db/queries/reissue/dry-run'
import { reissueJobPage } from '@/db/queries/reissue/job-page'
import { disclaimerRule, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { publication } from '@/db/schema/publication'
import { reissueJob, reissuePiece } from '@/db/schema/reissue'
import { noticeUpdated } from '@/messages/notice-updated'
import { SYSTEM } from '@/newsroom/people/actor'
import { EVERY_PIECE, type ReissueFilter } from '@/newsroom/reissue/filter'
import type { ReissueMode } from '@/newsroom/reissue/modes'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, legal, type Player } from '@/testing/cast'
import { makeMove } from '../make-move'
import { approveReissue } from './approve-reissue'
import type { ReissueContext } from './reissue-context'
import { requestReissue } from './request-reissue'
import { declineReissue } from './turn-reissue'
import { workReissues } from './work-reissues'

const LONG_AGO = new Date('2026-01-01T00:00:00Z')
const KEY = 'third_party'

/** What the notice says in a version of it. */
export const words = (n: number, author: string) => `Supplied by ${author}; wording ${n}.`

/** The one template of this house, and the rule that asks for it. */
const keepTemplate = async (db: Db): Promise<string> => {
  const templateId = randomUUID()
  await db.insert(disclaimerTemplate).values({
    ...{ id: templateId, key: KEY, kind: 'third_party', name: 'Third-party content', legalBasis: '' },
    ...{ placement: 'bottom', removable: 'never', createdBy: legal.id, createdAt: LONG_AGO },
  })
  await db.insert(disclaimerRule).values({
    ...{ id: randomUUID(), templateId, when: { fact: 'sourceType', op: 'eq', value: 'contributor' }, priority: 10 },
    ...{ effectiveFrom: LONG_AGO, writtenBy: legal.id, writtenAt: LONG_AGO, writers: [legal.id] },
    ...{ state: 'approved', approvedBy: chief.id, approvedAt: LONG_AGO },
  })
  return templateId
}

type Wording = { readonly templateId: string; readonly n: number; readonly text: string }

/** An approved wording of it. */
const word = async (db: Db, { templateId, n, text }: Wording): Promise<void> => {
  const id = randomUUID()
  const own = { id, templateId, n, changeNote: '', effectiveFrom: LONG_AGO, writtenAt: LONG_AGO }
  const approved = { state: 'approved', approvedBy: chief.id } as const
  await db.insert(disclaimerVersion).values({ ...own, state: 'in_review', writtenBy: legal.id })
  await db.insert(disclaimerText).values({ versionId: id, locale: 'en', text, writtenBy: legal.id, ...approved })
  await db
    .update(disclaimerVersion)
    .set({ ...approved, approvedAt: LONG_AGO, contentHash: `hash of ${n}` })
    .where(eq(disclaimerVersion.id, id))
}

/** Pieces that came out with a version of the notice, drawn as readers get them, and the versions themselves. */
const piecesOn = async (db: Db) => {
  await openNewsroom(db)
  const desk = deskOn(db)
  const templateId = await keepTemplate(db)
  let [newest, count] = [0, 0]
  const reword = async (text = words(newest + 1, '{{author}}')) => {
    newest += 1
    await word(db, { templateId, n: newest, text })
  }
  await reword()
  const supplied = (author = 'Rosa Vidal') => {
    count += 1
    return piece({ slug: `supplied-${count}`, source: { type: 'contributor', name: '', author, title: '', url: '' } })
  }
  const out = async (pkg = supplied()): Promise<Ids> => {
    const ids = await desk.approved(pkg)
    const { headHash: hash } = await desk.head(ids)
    const drawn = { ...desk.as(chief), render: renderFragment, rendererVersion: RENDERER_VERSION }
    const made = await makeMove(drawn, { ...ids, move: 'publish', hash })
    if (!made.ok) throw new Error(JSON.stringify(made.refusal))
    return ids
  }
  return { desk, templateId, newest: () => newest, reword, supplied, out }
}

type Asking = { readonly mode?: ReissueMode; readonly filter?: ReissueFilter }

/** A house where notices are reissued: whoever asks is legal, whoever agrees the chief. */
export const reissuesOn = async (db: PooledDb) => {
  const pieces = await piecesOn(db)
  const { desk, templateId, newest } = pieces
  /** The pieces that came out before the newest wording. */
  const older = (): ReissueFilter => ({ ...EVERY_PIECE, carries: newest() - 1 })
  const later = (minutes: number) => {
    desk.clock.now = new Date(desk.clock.now.getTime() + minutes * 60_000)
  }
  const house = (more: Partial<ReissueContext> = {}): ReissueContext => ({
    ...{ db, actor: SYSTEM, now: () => new Date(desk.clock.now), newId: randomUUID, renderNotice },
    ...more,
  })
  const workAll = (context = house(), batch = 2) =>
    workReissues(context, { signal: new AbortController().signal, batch })
  const tried = (who: Player = legal, { mode = 'replace', filter = older() }: Asking = {}) =>
    dryRun(db, who, {
      key: KEY,
      filter,
      mode,
      n: newest(),
      after: null,
      at: desk.clock.now,
      updatedLine: noticeUpdated,
    })
  const askedFor = async ({ mode = 'replace', filter = older() }: Asking = {}) => {
    const found = (await tried(legal, { mode, filter }))?.count ?? 0
    const request = { templateId, n: newest(), filter, mode, reason: 'New law.', count: found }
    return requestReissue(desk.as(legal), request)
  }
  const requested = async (asking: Asking = {}) => {
    const asked = await askedFor(asking)
    if (!asked.ok) throw new Error(JSON.stringify(asked.refusal))
    return asked.value.jobId
  }
  const jobOf = (jobId: string, who: Player = chief) => reissueJobPage(db, who, { key: KEY, jobId })
  const agreed = async (asking: Asking = {}) => {
    const jobId = await requested(asking)
    const approved = await approveReissue(desk.as(chief), { jobId, seen: (await jobOf(jobId))?.seen ?? '' })
    if (!approved.ok) throw new Error(JSON.stringify(approved.refusal))
    return jobId
  }
  /** Time passes between the tests, and what is under way ends with each. What they leave behind carries an older version. */
  const between = async () => {
    later(60)
    await workAll()
    for (const { id } of await db.select().from(reissueJob).where(eq(reissueJob.state, 'requested')))
      await declineReissue(desk.as(legal), { jobId: id })
    await pieces.reword()
  }
  const recordsOf = ({ storyId }: Ids) =>
    db
      .select()
      .from(publication)
      .where(eq(publication.storyId, storyId))
      .orderBy(asc(publication.fromAt), asc(publication.toAt))
  const piecesOf = (jobId: string) => db.select().from(reissuePiece).where(eq(reissuePiece.jobId, jobId))
  const asking = { tried, askedFor, requested, jobOf, agreed }
  return { ...pieces, ...asking, older, later, house, workAll, between, recordsOf, piecesOf }
}

import { randomUUID } from 'node:crypto'
import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { makeMove } from '@/commands/make-move'
import { approveReissue } from '@/commands/reissue/approve-reissue'
import type { ReissueContext } from '@/commands/reissue/reissue-context'
import { requestReissue } from '@/commands/reissue/request-reissue'
import { workReissues } from '@/commands/reissue/work-reissues'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { renderNotice } from '@/components/article/render-notice'
import type { PooledDb } from '@/db/connect'
import { dryRun } from '@/db/queries/reissue/dry-run'
import { reissueJobPage } from '@/db/queries/reissue/job-page'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { reissuePiece } from '@/db/schema/reissue'
import { noticeUpdated } from '@/messages/notice-updated'
import { SYSTEM } from '@/newsroom/people/actor'
import { EVERY_PIECE } from '@/newsroom/reissue/filter'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { chief, legal } from '@/testing/cast'
import { stockBook } from '@/testing/keepers'
import { onBareHouse } from './bare-house'
import type { Bench, Findings } from './bench'
import { fillArchive } from './fill-archive'

const PIECES = 100_000
/** A second, on the machine at hand. */
const GOAL = 200
const KEY = 'own-work'
const LONG_AGO = new Date('2026-01-01T00:00:00Z')
const PARAGRAPH = 'The harbour board heard from eleven people on Tuesday and put the matter off until the spring. '

/** One piece of an ordinary length, out as readers get it. */
const publishOne = async (db: PooledDb): Promise<void> => {
  const desk = deskOn(db)
  const ids = await desk.approved(piece({ copy: copyOf(...Array.from({ length: 12 }, () => PARAGRAPH.repeat(4))) }))
  const { headHash: hash } = await desk.head(ids)
  const drawn = { ...desk.as(chief), render: renderFragment, rendererVersion: RENDERER_VERSION }
  const made = await makeMove(drawn, { ...ids, move: 'publish', hash })
  if (!made.ok) throw new Error(`The piece did not go out: ${made.refusal.kind}.`)
}

/** The next version of the template, in force; answers with the template and its number. */
const reword = async (db: PooledDb) => {
  const [carried] = await db.select().from(publicationDisclaimer).where(eq(publicationDisclaimer.key, KEY)).limit(1)
  if (!carried) throw new Error('The piece carries no notice.')
  const { templateId, versionN } = carried
  const [id, n] = [randomUUID(), versionN + 1]
  const own = { id, templateId, n, changeNote: '', effectiveFrom: LONG_AGO, writtenAt: LONG_AGO, writtenBy: legal.id }
  await db.insert(disclaimerVersion).values({ ...own, state: 'in_review' })
  const approved = { state: 'approved', approvedBy: chief.id } as const
  const text = 'This piece is our own work, and may not be passed on without our word.'
  await db.insert(disclaimerText).values({ versionId: id, locale: 'en', text, writtenBy: legal.id, ...approved })
  await db
    .update(disclaimerVersion)
    .set({ ...approved, approvedAt: LONG_AGO, contentHash: 'bench' })
    .where(eq(disclaimerVersion.id, id))
  return { templateId, n }
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1_000
}

/** Asked for by one and agreed to by another; answers with how long each took, and the job. */
const agree = async (db: PooledDb, { templateId, n }: { readonly templateId: string; readonly n: number }) => {
  const outside = { db, now: () => new Date(), newId: randomUUID }
  const asked = {
    key: KEY,
    n,
    filter: EVERY_PIECE,
    mode: 'replace',
    after: null,
    at: new Date(),
    updatedLine: noticeUpdated,
  } as const
  let pieces = 0
  const trying = await seconds(async () => {
    pieces = (await dryRun(db, legal, asked))?.count ?? 0
  })
  const request = { templateId, n, filter: EVERY_PIECE, mode: 'replace', reason: 'A bench.', count: pieces } as const
  const from = performance.now()
  const made = await requestReissue({ ...outside, actor: legal }, request)
  if (!made.ok) throw new Error(`Not asked for: ${made.refusal.kind}.`)
  const asking = (performance.now() - from) / 1_000
  const { jobId } = made.value
  const page = await reissueJobPage(db, chief, { key: KEY, jobId })
  const agreed = await approveReissue({ ...outside, actor: chief }, { jobId, seen: page?.seen ?? '' })
  if (!agreed.ok) throw new Error(`Not agreed to: ${agreed.refusal.kind}.`)
  return { jobId, pieces, trying, asking }
}

/** Stories of which two records are live, or one that was not brought to the version: neither may be. */
const wrong = async (db: PooledDb, { jobId, n }: { readonly jobId: string; readonly n: number }): Promise<number> => {
  const left = await db.$count(reissuePiece, and(eq(reissuePiece.jobId, jobId), sql`state <> 'done'`))
  const [behind] = await db
    .select({ pieces: count() })
    .from(publication)
    .innerJoin(publicationDisclaimer, eq(publicationDisclaimer.publicationId, publication.id))
    .where(and(isNull(publication.toAt), eq(publicationDisclaimer.key, KEY), sql`version_n <> ${n}`))
  return left + (behind?.pieces ?? 0)
}

const measure = async (db: PooledDb, url: string, pieces: number): Promise<Findings> => {
  await openNewsroom(db)
  await stockBook(db, LONG_AGO)
  await publishOne(db)
  await fillArchive(url, pieces - 1)
  const target = await reword(db)
  const job = await agree(db, target)
  const context: ReissueContext = { db, actor: SYSTEM, now: () => new Date(), newId: randomUUID, renderNotice }
  const working = await seconds(() => workReissues(context, { signal: new AbortController().signal }))
  const missed = await wrong(db, { jobId: job.jobId, n: target.n })
  const speed = job.pieces / working
  const figures = {
    'live pieces': job.pieces,
    'seconds for the dry run': job.trying,
    'seconds to enlist them': job.asking,
    'seconds in all': working,
    'pieces a second': speed,
    'doubled or missed': missed,
  }
  const met = speed >= GOAL && missed === 0 && job.pieces === pieces
  return { figures, goal: `at least ${GOAL} pieces a second, none doubled or missed`, met }
}

const run = (pieces = PIECES): Promise<Findings> => onBareHouse((db, url) => measure(db, url, pieces))

export const reissue: Bench = {
  name: 'reissue',
  about: 'a notice brought to a hundred thousand live pieces, each with a record of its own',
  run,
}

import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { evidencePage } from '@/db/queries/evidence/evidence-page'
import { checkAllEvidence } from '@/db/queries/evidence/evidence-rows'
import { storyReissues } from '@/db/queries/reissue/reissues-of-story'
import { ON_SCREEN } from '@/db/queries/rule-preview/count-effects'
import { previewRule } from '@/db/queries/rule-preview/preview-rule'
import { editorialEvidence } from '@/db/schema/evidence'
import { routeRule } from '@/db/schema/routes'
import { checkExport } from '@/newsroom/evidence/check-evidence'
import type { Ids } from '@/testing/builders/desk'
import { compiled, otherChief, reviewingOn, second } from '@/testing/builders/evidence'
import { hire } from '@/testing/builders/newsroom'
import { admin, chief, contributor, DESK, editor, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { exportEvidence } from '../evidence/export-evidence'
import { exportStoryEvidence } from '../evidence/export-story-evidence'
import { makeMove } from '../make-move'
import { reissuesOn } from './reissuing-for-test'

const { db } = await testDatabase()
const { desk, templateId, newest, reword, supplied, agreed, later, workAll, recordsOf } = await reissuesOn(db)
const reviewing = reviewingOn(db)

/** Generated, examined by three people, answered for by the house, and so out without the label. */
const exempt = async (): Promise<Ids> => {
  const ids = await reviewing.signedOff(compiled({ source: supplied().source, slug: supplied().slug }))
  const { headHash: hash } = await reviewing.head(ids)
  const drawn = { ...reviewing.as(chief), render: renderFragment, rendererVersion: RENDERER_VERSION }
  const made = await makeMove(drawn, { ...ids, move: 'publish', hash })
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return ids
}

const reissued = async (): Promise<void> => {
  await reword()
  desk.clock.now = new Date(Math.max(desk.clock.now.getTime(), reviewing.clock.now.getTime()))
  later(60)
  await agreed()
  await workAll()
}

/** Live pieces that a rule about what a person has examined would change. */
const examined = async () => {
  const when = { fact: 'humanReviewed', op: 'eq', value: true } as const
  const said = { effect: 'forbid', when, jurisdictions: [], placement: null, priority: 900, effectiveTo: null } as const
  const asked = { templateId, ruleId: null, said, effectiveFrom: null, at: desk.clock.now, limits: ON_SCREEN }
  return (await previewRule(db, legal, asked))?.counts
}

beforeAll(async () => {
  await hire(db, [{ ...second, grants: [{ role: 'editor', deskId: DESK }] }, otherChief])
  const at = new Date('2026-01-01T00:00:00Z')
  const rule = { id: randomUUID(), routeKey: 'three_reviews', sourceType: 'contributor', addedAt: at } as const
  await db.insert(routeRule).values(rule)
  await reviewing.answering()
})

it('writes no evidence, since nobody reviewed anything, and what was put down stands for the new record', async () => {
  const ids = await exempt()
  await reissued()
  const [former, live] = await recordsOf(ids)
  const rows = await db.select().from(editorialEvidence).where(eq(editorialEvidence.storyId, ids.storyId))
  expect(rows).toMatchObject([{ publicationId: former?.id, humanReviewed: true, decision: 'exempt' }])
  const found = await evidencePage(db, editor, ids.storyId)
  expect(found?.sheet.humanReviewed).toBe(true)
  expect(found?.carried).toMatchObject([
    {
      ...{ evidenceId: rows[0]?.id, publicationId: live?.id, replaces: former?.id, at: live?.fromAt.toISOString() },
      notice: { key: 'third_party', from: newest() - 1, to: newest() },
    },
  ])
  expect(await checkAllEvidence(db)).toMatchObject({ flaw: null })
})

it('is handed out with the evidence it rests on, which still can be checked', async () => {
  const ids = await exempt()
  await reissued()
  await reissued()
  const taken = await exportStoryEvidence(desk.as(editor), ids)
  if (!taken.ok) throw new Error('no evidence')
  const { evidence, carried } = taken.value
  expect(checkExport(evidence)).toBeNull()
  expect(carried.map(({ evidenceId }) => evidenceId)).toEqual([evidence[0]?.id, evidence[0]?.id])
  expect(carried.map(({ publicationId }) => publicationId)).toEqual((await recordsOf(ids)).slice(1).map(({ id }) => id))
})

it('is handed out with the evidence of a period, too, with what was put down before it', async () => {
  const ids = await exempt()
  later(3 * 24 * 60)
  await reissued()
  const day = desk.clock.now.toISOString().slice(0, 10)
  const taken = await exportEvidence(desk.as(admin), { from: day, to: day })
  if (!taken.ok) throw new Error('no evidence')
  const lines = await Array.fromAsync(taken.value)
  const [row] = await db.select().from(editorialEvidence).where(eq(editorialEvidence.storyId, ids.storyId))
  const live = (await recordsOf(ids)).at(-1)
  expect(lines).toContainEqual({
    carried: expect.objectContaining({ evidenceId: row?.id, publicationId: live?.id, at: live?.fromAt.toISOString() }),
  })
  expect(lines.filter((line) => 'recordHash' in line && line.storyId === ids.storyId)).toEqual([])
})

it('is still examined by people for every rule that asks', async () => {
  await exempt()
  const before = await examined()
  expect(before).not.toBeUndefined()
  await reissued()
  expect(await examined()).toEqual(before)
})

it('stands in the history of the piece, with both people, for those who may read it', async () => {
  const ids = await exempt()
  await reissued()
  expect(await storyReissues(db, editor, ids.storyId)).toMatchObject([
    {
      fromN: newest() - 1,
      toN: newest(),
      requestedBy: legal.name,
      approvedBy: chief.name,
      template: { key: 'third_party' },
    },
  ])
  expect(await storyReissues(db, contributor, ids.storyId)).toBeNull()
})

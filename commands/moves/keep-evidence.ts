import { sql } from 'drizzle-orm'
import { lastEvidence } from '@/db/queries/evidence/evidence-rows'
import { filedAs } from '@/db/queries/evidence/filed-as'
import { lastCheck } from '@/db/queries/evidence/last-check'
import { type Holder, responsibleAt } from '@/db/queries/evidence/responsible-at'
import { type ReviewSheet, reviewSheet } from '@/db/queries/evidence/review-sheet'
import { gradesInForce } from '@/db/queries/grade-table/grades-in-force'
import { editorialEvidence } from '@/db/schema/evidence'
import { classify } from '@/newsroom/corrections/classify'
import { carriesLabel } from '@/newsroom/evidence/carries-label'
import { changesMade } from '@/newsroom/evidence/changes-made'
import { countsFor504 } from '@/newsroom/evidence/counts-for-50-4'
import { decideLabel } from '@/newsroom/evidence/decide-label'
import { type EvidenceRecord, evidenceHash } from '@/newsroom/evidence/evidence-record'
import { meantFor } from '@/newsroom/evidence/meant-for'
import { opinionHash } from '@/newsroom/evidence/opinion-hash'
import type { SheetOpinion } from '@/newsroom/evidence/sheet-opinion'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Scene } from './scene'

/** The lock of the audit trail, which publishing takes in any case. */
const CHAIN_LOCK = sql`select pg_advisory_xact_lock(7383803)`

/** What stands behind this publication, put down beside it and chained to what was put down before. */
export const keepEvidence = async (scene: Scene, publicationId: string): Promise<void> => {
  const { tx, at } = scene
  const weighed = await weigh(scene)
  await tx.execute(CHAIN_LOCK)
  const last = await lastEvidence(tx)
  const record: EvidenceRecord = {
    ...weighed,
    seq: last.seq + 1,
    id: scene.newId(),
    publicationId,
    at: at.toISOString(),
    previousHash: last.recordHash,
  }
  await tx.insert(editorialEvidence).values({ ...record, at, recordHash: evidenceHash(record) })
}

type Weighed = Omit<EvidenceRecord, 'seq' | 'id' | 'publicationId' | 'at' | 'previousHash'>

const weigh = async (scene: Scene): Promise<Weighed> => {
  const { tx, at, edition: own, head } = scene
  const { ai = UNSAID, declared } = head.package
  const sheet = await reviewSheet(tx, scene)
  const holder = await responsibleAt(tx, at)
  const filed = await filedAs(tx, own.id)
  const carried = carriesLabel(head.notices)
  const grades = await gradesInForce(tx, at)
  const of = {
    grade: ai.grade,
    humanReviewed: sheet.humanReviewed,
    responsible: holder !== null,
    jurisdictions: meantFor(declared),
  }
  return {
    storyId: scene.story.id,
    editionId: own.id,
    versionHash: own.headHash,
    aiGrade: ai.grade,
    aiSystems: ai.systems.map((name) => name.trim()).filter((name) => name !== ''),
    aiUseNote: ai.note,
    publicInterest: true,
    publicInterestBy: null,
    humanReviewed: sheet.humanReviewed,
    ...spoken(sheet),
    changesMade: changesMade(filed ? classify(filed, head) : []),
    responsible: holder && named(holder),
    ...decideLabel(of, { carried, table: grades.rows }),
    gradeTable: grades.n,
    machineCheckRunId: await lastCheck(tx, own.id, own.headHash),
  }
}

const named = ({ id, name, nature, fromAt, toAt }: Holder): EvidenceRecord['responsible'] => ({
  id,
  name,
  nature,
  from: fromAt.toISOString(),
  to: toAt?.toISOString() ?? null,
})

/** What was said by whom, in the words of the record. What was answered: the last answer that counts, else the last. */
const spoken = ({ opinions }: ReviewSheet) => {
  const inOrder = opinions.toSorted((a, b) => Number(a.shortcoming === null) - Number(b.shortcoming === null))
  return {
    reviewers: opinions.map(signer),
    opinions: opinions.map((one) => ({ id: one.id, hash: opinionHash(one), readHash: one.readHash })),
    checksAnswered: Object.assign({}, ...inOrder.map(({ checks }) => checks)),
    rejectPower: powersOf(opinions),
  }
}

const signer = (one: SheetOpinion): EvidenceRecord['reviewers'][number] => ({
  name: one.name,
  role: one.role,
  deputyFor: null,
  stage: one.stage.key,
  opened: one.opened?.toISOString() ?? null,
  submitted: one.at.toISOString(),
  shortcoming: one.shortcoming,
})

const powersOf = (opinions: readonly SheetOpinion[]): EvidenceRecord['rejectPower'] => {
  const stages = new Map(opinions.map(({ stage }) => [stage.key, stage]))
  return [...stages.values()].map(({ key, kind, canReject, opinionMin }) => ({
    stage: key,
    kind,
    canReject,
    opinionMin,
    countsFor504: countsFor504({ key, kind, canReject, opinionMin }),
  }))
}

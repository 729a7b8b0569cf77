import { and, eq, inArray, lte } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { editionHand } from '@/db/schema/hands'
import { edition, revision } from '@/db/schema/story'
import { humanReviewed, shortcomingOf } from '@/newsroom/evidence/human-reviewed'
import type { SheetOpinion } from '@/newsroom/evidence/sheet-opinion'
import { isStillWhatWasRead } from '@/newsroom/evidence/still-what-was-read'
import type { Side } from '@/newsroom/story/part-texts'
import { stageOf } from '@/newsroom/workflow/routes'
import { saidOf } from './said'

export type ReviewSheet = { readonly opinions: readonly SheetOpinion[]; readonly humanReviewed: boolean }

type Piece = {
  readonly edition: { readonly id: string; readonly storyId: string; readonly n: number }
  readonly head: Side
}

/** All that was said about a story up to this edition, and whether it is human review of this text. */
export const reviewSheet = async (reader: Reader, piece: Piece): Promise<ReviewSheet> => {
  const said = (await saidOf(reader, piece.edition.storyId)).filter(({ n }) => n <= piece.edition.n)
  const unchanged = await stillSaid(reader, piece.head, said)
  const of = { authors: await authorsOf(reader, piece), prompterId: piece.head.package.ai?.prompterId ?? null }
  const opinions = said.map((one) => ({
    id: one.id,
    n: one.n,
    stage: one.stage,
    stageNames: stageOf(one.plan, one.stage.key)?.stage.names ?? null,
    role: stageOf(one.plan, one.stage.key)?.stage.role ?? one.stage.kind,
    personId: one.personId,
    name: one.person ?? one.guest ?? '',
    verdict: one.verdict,
    withdrawn: one.withdrawn,
    text: one.text,
    checks: one.checks,
    readHash: one.hash,
    opened: one.opened,
    at: one.at,
    stillSaid: unchanged.has(one.hash),
  }))
  return {
    opinions: opinions.map((one) => ({ ...one, shortcoming: shortcomingOf(one, of) })),
    humanReviewed: humanReviewed({ ...of, opinions }),
  }
}

type Said = Awaited<ReturnType<typeof saidOf>>

/** The hashes of those texts that said what the piece says now. */
const stillSaid = async (reader: Reader, now: Side, said: Said): Promise<ReadonlySet<string>> => {
  if (said.length === 0) return new Set()
  const texts = await reader
    .selectDistinctOn([revision.packageHash], {
      hash: revision.packageHash,
      package: revision.package,
      notices: revision.notices,
    })
    .from(revision)
    .where(
      and(
        inArray(revision.editionId, [...new Set(said.map(({ editionId }) => editionId))]),
        inArray(revision.packageHash, [...new Set(said.map(({ hash }) => hash))]),
      ),
    )
    .orderBy(revision.packageHash)
  return new Set(texts.filter((text) => isStillWhatWasRead(text, now)).map(({ hash }) => hash))
}

/** Everybody who had a hand in the story up to this edition, and those who sign it. */
const authorsOf = async (reader: Reader, { edition: own, head }: Piece): Promise<readonly string[]> => {
  const rows = await reader
    .selectDistinct({ id: editionHand.personId })
    .from(editionHand)
    .innerJoin(edition, eq(edition.id, editionHand.editionId))
    .where(and(eq(edition.storyId, own.storyId), lte(edition.n, own.n)))
  return [...rows.map(({ id }) => id), ...head.package.byline.flatMap(({ personId }) => personId ?? [])]
}

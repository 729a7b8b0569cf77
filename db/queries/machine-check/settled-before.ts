import { and, desc, eq, inArray, ne, notExists, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { editionHand } from '@/db/schema/hands'
import { machineCheckFinding, machineCheckRun } from '@/db/schema/machine-check'
import { person } from '@/db/schema/people'
import { edition } from '@/db/schema/story'
import type { Settled } from '@/newsroom/machine-check/check'

type Own = { readonly id: string; readonly storyId: string }

/**
 * What was said to the same findings, in the same words, in earlier texts of the story. Whoever has taken a hand in
 * this edition since has dismissed nothing of it.
 */
export const settledBefore = async (
  reader: Reader,
  { id, storyId }: Own,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, Settled>> => {
  if (fingerprints.length === 0) return new Map()
  const isHand = reader
    .select({ one: sql`1` })
    .from(editionHand)
    .where(and(eq(editionHand.editionId, id), eq(editionHand.personId, machineCheckFinding.settledBy)))
  const rows = await reader
    .selectDistinctOn([machineCheckFinding.fingerprint], {
      fingerprint: machineCheckFinding.fingerprint,
      state: machineCheckFinding.state,
      reason: machineCheckFinding.reason,
      settledBy: machineCheckFinding.settledBy,
      by: person.name,
      settledAt: machineCheckFinding.settledAt,
    })
    .from(machineCheckFinding)
    .innerJoin(machineCheckRun, eq(machineCheckRun.id, machineCheckFinding.runId))
    .innerJoin(edition, and(eq(edition.id, machineCheckRun.editionId), eq(edition.storyId, storyId)))
    .innerJoin(person, eq(person.id, machineCheckFinding.settledBy))
    .where(
      and(
        inArray(machineCheckFinding.fingerprint, [...fingerprints]),
        ne(machineCheckFinding.state, 'open'),
        notExists(isHand),
      ),
    )
    .orderBy(machineCheckFinding.fingerprint, desc(machineCheckFinding.settledAt))
  return new Map(rows.map(({ fingerprint, ...settled }) => [fingerprint, settled]))
}

import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { machineCheckFinding, machineCheckRun } from '@/db/schema/machine-check'
import { person } from '@/db/schema/people'
import { term, termList, termListVersion } from '@/db/schema/terms'
import type { Check, Finding } from '@/newsroom/machine-check/check'
import { ENGINE_VERSION } from '@/newsroom/machine-check/machine-check'
import type { ListInForce } from './lists-in-force'

type Asked = {
  readonly editionId: string
  readonly hash: string
  readonly lists: readonly ListInForce[]
  readonly at: Date
}

export type KeptCheck = Check & { readonly runId: string }

/** How a run names the lists it was made with. */
export const versionsOf = (lists: readonly ListInForce[]): readonly string[] =>
  lists.map(({ versionId }) => versionId).toSorted()

/** The check of exactly this package with the engine and the lists of today; null where it has to be made. */
export const keptCheck = async (reader: Reader, asked: Asked): Promise<KeptCheck | null> => {
  const rows = await newestRun(reader, asked)
  const run = rows[0]?.run
  const isOfToday =
    run?.state === 'done' &&
    run.engineVersion === ENGINE_VERSION &&
    run.listVersions.join() === versionsOf(asked.lists).join()
  return run && isOfToday
    ? { state: 'done', runId: run.id, findings: rows.flatMap((row) => asFound(row, asked.at)) }
    : null
}

/** The newest run over this package with its findings, in one query: every decision about a piece asks it. */
const newestRun = (reader: Reader, { editionId, hash }: Asked) => {
  const newest = reader
    .select({ id: machineCheckRun.id })
    .from(machineCheckRun)
    .where(and(eq(machineCheckRun.editionId, editionId), eq(machineCheckRun.packageHash, hash)))
    .orderBy(desc(machineCheckRun.startedAt), desc(machineCheckRun.id))
    .limit(1)
  return reader
    .select({
      run: machineCheckRun,
      finding: machineCheckFinding,
      by: person.name,
      name: termList.name,
      n: termListVersion.n,
      validTo: term.validTo,
    })
    .from(machineCheckRun)
    .leftJoin(machineCheckFinding, eq(machineCheckFinding.runId, machineCheckRun.id))
    .leftJoin(person, eq(person.id, machineCheckFinding.settledBy))
    .leftJoin(termListVersion, eq(termListVersion.id, machineCheckFinding.listVersionId))
    .leftJoin(termList, eq(termList.id, termListVersion.listId))
    .leftJoin(term, eq(term.id, machineCheckFinding.termId))
    .where(eq(machineCheckRun.id, newest))
    .orderBy(asc(machineCheckFinding.position))
}

type Row = Awaited<ReturnType<typeof newestRun>>[number]

/** As it was found; a finding of a term whose time has passed no longer counts. */
const asFound = ({ finding, by, name, n, validTo }: Row, at: Date): readonly Finding[] => {
  if (finding === null || (validTo !== null && validTo <= at)) return []
  const { runId: _run, position: _position, id: _id, ...found } = finding
  return [{ ...found, by, list: name === null || n === null ? null : { name, n } }]
}

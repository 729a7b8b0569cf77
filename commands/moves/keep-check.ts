import { checkOf } from '@/db/queries/machine-check/check-of'
import { versionsOf } from '@/db/queries/machine-check/kept-check'
import { machineCheckFinding, machineCheckRun } from '@/db/schema/machine-check'
import { ENGINE_VERSION } from '@/newsroom/machine-check/machine-check'
import type { EffectOf, Scene } from './scene'

type Kept = Pick<Scene, 'tx' | 'edition' | 'head' | 'at' | 'newId'>

/** Keeps the machine check of the head, unless it is kept already, and answers with the id of its run. */
export const keepCheckOf = async ({ tx, edition, head, at, newId }: Kept): Promise<string> => {
  const { check, lists } = await checkOf(tx, { edition, head }, at)
  if (check.runId !== null) return check.runId
  const runId = newId()
  await tx.insert(machineCheckRun).values({
    id: runId,
    editionId: edition.id,
    revisionId: head.id,
    packageHash: head.packageHash,
    engineVersion: ENGINE_VERSION,
    listVersions: versionsOf(lists),
    startedAt: at,
    finishedAt: at,
    state: check.state,
  })
  const rows = check.findings.map(({ by: _by, list: _list, ...finding }, position) => ({
    ...finding,
    id: newId(),
    runId,
    position,
  }))
  if (rows.length > 0) await tx.insert(machineCheckFinding).values(rows)
  return runId
}

/** What the machine saw in the package that goes on is part of the record of its going on. */
export const keepCheck: EffectOf = async (scene) => {
  await keepCheckOf(scene)
  return scene
}

import type { Reader } from '@/db/connect'
import type { Work } from '@/db/queries/lock-edition'
import { type Check, OPEN } from '@/newsroom/machine-check/check'
import type { Found } from '@/newsroom/machine-check/finding'
import { type ListedTerm, machineCheck } from '@/newsroom/machine-check/machine-check'
import type { Package } from '@/newsroom/story/package'
import { type KeptCheck, keptCheck } from './kept-check'
import { listedTerms } from './listed-terms'
import { type ListInForce, listsInForce } from './lists-in-force'
import { settledBefore } from './settled-before'

type Own = Pick<Work, 'edition' | 'head'>

export type CheckAtHand = {
  readonly lists: readonly ListInForce[]
  /** `runId: null`: made now, and not kept yet. */
  readonly check: KeptCheck | (Check & { readonly runId: null })
}

/** The machine check of the head: the one that was kept, or one made now. Two queries where it was kept. */
export const checkOf = async (reader: Reader, own: Own, at: Date): Promise<CheckAtHand> => {
  const lists = await listsInForce(reader)
  const asked = { editionId: own.edition.id, hash: own.head.packageHash, lists, at }
  return { lists, check: (await keptCheck(reader, asked)) ?? (await freshCheck(reader, own, lists, at)) }
}

const freshCheck = async (reader: Reader, { edition, head }: Own, lists: readonly ListInForce[], at: Date) => {
  const terms = await listedTerms(
    reader,
    lists.map(({ versionId }) => versionId),
  )
  const found = foundIn(head.package, terms, at)
  if (found === null) return { state: 'not_run', runId: null, findings: [] } as const
  const settled = await settledBefore(
    reader,
    edition,
    found.map(({ fingerprint }) => fingerprint),
  )
  const named = new Map(lists.map(({ versionId, name, n }) => [versionId, { name, n }]))
  const findings = found.map((one) => ({
    ...one,
    ...(settled.get(one.fingerprint) ?? OPEN),
    list: named.get(one.listVersionId ?? '') ?? null,
  }))
  return { state: 'done', runId: null, findings } as const
}

/** Null: the engine broke. That is in the way of the piece, not of the screen. */
const foundIn = (pkg: Package, terms: readonly ListedTerm[], at: Date): readonly Found[] | null => {
  try {
    return machineCheck(pkg, terms, at)
  } catch {
    return null
  }
}

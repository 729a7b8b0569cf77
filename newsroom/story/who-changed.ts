import { movedBlocks } from './moved-blocks'
import { changedParts, type Part } from './package-hash'

/** One version on the way from one to another, and who made it of the one before it. */
export type Step = {
  /** Null: the house itself. */
  readonly by: string | null
  readonly partHashes: Readonly<Record<string, string>>
  /** Id and hash of each block of the copy, in order; null: the copy is as before. */
  readonly blocks: readonly (readonly [id: string, hash: string])[] | null
}

export type Names = readonly (string | null)[]

/** Who changed what between two versions, in the order they first did. */
export type WhoChanged = {
  readonly parts: Readonly<Partial<Record<Part, Names>>>
  /** By block id, which is whatever a writer's editor made of it. */
  readonly blocks: ReadonlyMap<string, Names>
}

/** Where nothing is compared, nobody changed anything. */
export const NOBODY: WhoChanged = { parts: {}, blocks: new Map() }

/** Ids of the blocks that came, went, changed or moved. */
const changedBlocks = (before: NonNullable<Step['blocks']>, after: NonNullable<Step['blocks']>): readonly string[] => {
  const [was, is] = [new Map(before), new Map(after)]
  const differing = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id))
  return [...differing, ...movedBlocks([...was.keys()], [...is.keys()])]
}

type Deed<What extends string> = readonly [what: What, by: string | null]

const namesBy = <What extends string>(deeds: readonly Deed<What>[]): ReadonlyMap<What, Names> =>
  new Map(
    [...Map.groupBy(deeds, ([what]) => what)].map(([what, done]) => [what, [...new Set(done.map(([, by]) => by))]]),
  )

/** `steps` begins with the older version itself: what it says was there before. */
export const whoChanged = (steps: readonly Step[]): WhoChanged => {
  const copies = steps.flatMap(({ by, blocks }) => (blocks ? [{ by, blocks }] : []))
  return {
    parts: Object.fromEntries(
      namesBy(
        steps.slice(1).flatMap(({ by, partHashes }, before): readonly Deed<Part>[] => {
          return changedParts(steps[before]?.partHashes ?? {}, partHashes).map((part) => [part, by])
        }),
      ),
    ),
    blocks: namesBy(
      copies.slice(1).flatMap(({ by, blocks }, before): readonly Deed<string>[] => {
        return changedBlocks(copies[before]?.blocks ?? [], blocks).map((id) => [id, by])
      }),
    ),
  }
}

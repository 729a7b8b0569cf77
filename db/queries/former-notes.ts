import type { Reader } from '@/db/connect'
import type { ChangeKind } from '@/newsroom/corrections/kinds'
import { publicVersions } from './public-versions'

/** A note readers have had, as whoever writes the next one chooses it. */
export type FormerNote = { readonly n: number; readonly kind: ChangeKind; readonly at: Date; readonly text: string }

/** The notes of a story that another could take the place of, newest first. */
export const formerNotes = async (reader: Reader, storyId: string): Promise<readonly FormerNote[]> => {
  const versions = await publicVersions(reader, storyId)
  const replaced = new Set(versions.map(({ change }) => change?.supersedesId))
  return versions
    .flatMap(({ change }) => (change && change.place !== 'none' && !replaced.has(change.id) ? [change] : []))
    .map(({ n, kind, at, lines }) => ({ n, kind, at, text: lines[0] ?? '' }))
    .toReversed()
}

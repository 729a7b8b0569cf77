import type { Reader } from '@/db/connect'
import type { FormerNote } from '@/newsroom/corrections/former-note'
import { publicVersions } from './public-versions'

/** The notes of a story that another could take the place of, newest first. */
export const formerNotes = async (reader: Reader, storyId: string): Promise<readonly FormerNote[]> => {
  const versions = await publicVersions(reader, storyId)
  const replaced = new Set(versions.map(({ change }) => change?.supersedesId))
  return versions
    .flatMap(({ change }) => (change && change.place !== 'none' && !replaced.has(change.id) ? [change] : []))
    .map(({ n, kind, at, lines }) => ({ n, kind, at, text: lines[0] ?? '' }))
    .toReversed()
}

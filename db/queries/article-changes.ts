import type { Reader } from '@/db/connect'
import type { ArticleChange } from '@/newsroom/article/change'
import type { PublicVersion } from '@/newsroom/article/version'
import { noteOf, type PublicChange } from '@/newsroom/corrections/change-issues'
import { publicLines } from '@/newsroom/corrections/public-lines'
import { readerRedline } from '@/newsroom/corrections/reader-redline'
import { publicVersions } from './public-versions'

type Asked = {
  readonly storyId: string
  readonly editionId: string
  /** What this edition changes of what readers have; null where it changes nothing. */
  readonly change: PublicChange | null
  readonly at: Date
}

/** The notes an edition carries if it goes out now: its own, and those of the versions before it that still stand. */
export const articleChanges = async (
  reader: Reader,
  { storyId, editionId, change, at }: Asked,
): Promise<readonly ArticleChange[]> => {
  const versions = await publicVersions(reader, storyId)
  const own = versions.findIndex((version) => version.editionId === editionId)
  const before = own === -1 ? versions : versions.slice(0, own)
  const fresh = change ? freshChange(change, before, at) : []
  const replaced = new Set([
    ...before.map((version) => version.change?.supersedesId),
    ...fresh.map(({ replaces }) => before.find((version) => version.change?.n === replaces?.n)?.change?.id),
  ])
  const closes = change?.note?.foundBy === 'case'
  const stood = before
    .filter((version) => !replaced.has(version.change?.id))
    .flatMap((version) => formerChange({ ...version, isShut: version.isShut || closes }, before))
  return [...fresh, ...stood.toReversed()]
}

/** The new note with its redline; words that somebody had a right to have taken out are not shown as taken out. */
const freshChange = (change: PublicChange, before: readonly PublicVersion[], at: Date): readonly ArticleChange[] => {
  const note = noteOf(change.kind, change.note)
  if (!note || note.kind === 'typo' || note.place === 'none') return []
  const { kind, place, foundBy, supersedes } = note
  const replaced = before.find((version) => version.change?.n === supersedes)?.change
  return [
    {
      n: Math.max(0, ...before.map((version) => version.change?.n ?? 0)) + 1,
      kind,
      place,
      lines: publicLines(note),
      at,
      redline: foundBy === 'case' ? [] : readerRedline(change.live, change.next),
      version: null,
      replaces: replaced ? { n: replaced.n, at: replaced.at } : null,
    },
  ]
}

const formerChange = (
  { n, change, isShut }: PublicVersion,
  all: readonly PublicVersion[],
): readonly ArticleChange[] => {
  if (!change || change.kind === 'typo' || change.place === 'none') return []
  const { kind, place, lines, at, supersedesId } = change
  const replaced = all.find((other) => other.change?.id === supersedesId)?.change
  return [
    {
      ...{ n: change.n, kind, place, lines, at, redline: [] },
      version: isShut ? null : n,
      replaces: replaced ? { n: replaced.n, at: replaced.at } : null,
    },
  ]
}

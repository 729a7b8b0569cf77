import { blankPackage } from '@/newsroom/story/blank-package'
import type { Byline, Package } from '@/newsroom/story/package'
import { parsePackage } from '@/newsroom/story/package-schema'
import { copyInFile } from './copy-in-file'
import type { PieceFault } from './fault'
import type { KnownHere } from './known-here'
import type { PieceInFile } from './piece-in-file'

export type Made =
  | { readonly ok: true; readonly package: Package }
  | { readonly ok: false; readonly faults: readonly PieceFault[] }

type House = Pick<KnownHere, 'sections' | 'topics'>

const unknownWords = ({ section, topics = [] }: PieceInFile, house: House): readonly PieceFault[] => [
  ...(house.sections.has(section) ? [] : [{ field: 'section', key: 'unknownSection' as const, value: section }]),
  ...topics
    .filter((topic) => !house.topics.has(topic))
    .map((topic) => ({ field: 'topics', key: 'unknownTopic' as const, value: topic })),
]

/** A name leads to a person only where it does so already: a file says who, not which account. */
const bylineOf = (names: readonly string[], standing: readonly Byline[]): readonly Byline[] =>
  names.map((name) => standing.find((one) => one.name === name) ?? { name, personId: null })

const blankFor = ({ language, headline }: PieceInFile): Package => ({
  ...blankPackage({ language, headline, sectionId: null, byline: { name: '', personId: null } }),
  byline: [],
})

/** The whole package of a piece, through the door all packages come by; of a live one the note of its last change is left off. */
export const toPackage = (piece: PieceInFile, house: House, live: Package | null): Made => {
  const read = copyInFile(piece, live?.copy ?? null)
  const faults = [...unknownWords(piece, house), ...(read.ok ? [] : [read.fault])]
  if (faults.length > 0 || !read.ok) return { ok: false, faults }
  const { note: _, ...base } = live ?? blankFor(piece)
  const { section, topics, byline, ...words } = piece
  const made = parsePackage({
    ...base,
    ...words,
    sectionId: house.sections.get(section)?.id ?? null,
    byline: byline ? bylineOf(byline, base.byline) : base.byline,
    topicIds: topics ? topics.flatMap((topic) => house.topics.get(topic) ?? []) : base.topicIds,
    copy: read.copy,
  })
  if (made.ok) return made
  return { ok: false, faults: [{ field: made.path.slice(1), key: 'invalid' }] }
}

import { classify } from '@/newsroom/corrections/classify'
import { silentEdits } from '@/newsroom/corrections/silent-edit'
import type { Issue } from '@/newsroom/issue'
import { canonicalJson } from '@/newsroom/story/canonical-json'
import type { Package } from '@/newsroom/story/package'
import { picturesOf } from '@/newsroom/story/pictures'
import type { FaultKey, PieceFault } from './fault'
import type { AtAddress, KnownHere } from './known-here'
import type { PieceInFile } from './piece-in-file'
import { toPackage } from './to-package'

type Live = Extract<AtAddress, { readonly is: 'live' }>

/** What becomes of a piece of a file. */
export type Planned =
  | { readonly kind: 'new'; readonly package: Package }
  | {
      readonly kind: 'changed'
      readonly package: Package
      readonly live: Live
      /** What the silent-edit guard does not let out without a record. */
      readonly held: readonly Issue[]
    }
  | { readonly kind: 'unchanged'; readonly storyId: string }
  | { readonly kind: 'refused'; readonly faults: readonly PieceFault[] }

const no = (field: string, key: FaultKey, value?: string): Planned => ({
  kind: 'refused',
  faults: [{ field, key, ...(value === undefined ? {} : { value }) }],
})

const foreignPicture = (text: Package, live: Package | null, { pictures }: KnownHere): boolean => {
  const there = new Set(live ? picturesOf(live).map(({ mediaId }) => mediaId.toLowerCase()) : [])
  return picturesOf(text).some(
    ({ mediaId }) => !there.has(mediaId.toLowerCase()) && !pictures.has(mediaId.toLowerCase()),
  )
}

const planNew = (piece: PieceInFile, house: KnownHere): Planned => {
  const made = toPackage(piece, house, null)
  if (!made.ok) return { kind: 'refused', faults: made.faults }
  if (house.sections.get(piece.section)?.isOpen !== true) return no('section', 'closedSection', piece.section)
  if (foreignPicture(made.package, null, house)) return no('copy', 'unknownPicture')
  return { kind: 'new', package: made.package }
}

const planChange = (piece: PieceInFile, house: KnownHere, live: Live): Planned => {
  const before = live.side.package
  const made = toPackage(piece, house, before)
  if (!made.ok) return { kind: 'refused', faults: made.faults }
  const { note: _, ...standing } = before
  if (canonicalJson(made.package) === canonicalJson(standing)) return { kind: 'unchanged', storyId: live.storyId }
  if (made.package.language !== before.language) return no('language', 'languageChanged')
  if (canonicalJson(made.package.source) !== canonicalJson(before.source)) return no('source', 'sourceChanged')
  if (live.isInWork) return no('slug', 'inWork')
  if (foreignPicture(made.package, before, house)) return no('copy', 'unknownPicture')
  return { kind: 'changed', package: made.package, live, held: heldBack(live, made.package) }
}

/**
 * The silent-edit guard, asked as if the change went out without a word. Notices are compared with themselves: they are
 * always free, and pinned when the edition is opened.
 */
const heldBack = ({ side }: Live, next: Package): readonly Issue[] =>
  silentEdits(classify(side, { ...side, package: next }), { kind: 'typo', note: null })

/** Decides about one piece, the same way for the trial run and for the taking in; nothing is written. */
export const planPiece = (piece: PieceInFile, house: KnownHere): Planned => {
  const address = piece.slug === undefined ? undefined : house.addresses.get(`${piece.section}/${piece.slug}`)
  if (address === undefined) return planNew(piece, house)
  return address.is === 'taken' ? no('slug', 'addressTaken', piece.slug) : planChange(piece, house, address)
}

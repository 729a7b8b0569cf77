import type { Side } from '@/newsroom/story/part-texts'

/** What stands at an address, for whoever takes pieces in. */
export type AtAddress =
  /** Not theirs to change, or nobody's any more: which of the two is not said. */
  | { readonly is: 'taken' }
  | {
      readonly is: 'live'
      readonly storyId: string
      /** What readers have now. */
      readonly editionId: string
      readonly side: Side
      /** Another edition of it is being worked on. */
      readonly isInWork: boolean
    }

/** The words of a file in the terms of the house. */
export type KnownHere = {
  readonly sections: ReadonlyMap<string, { readonly id: string; readonly isOpen: boolean }>
  /** Id by slug. */
  readonly topics: ReadonlyMap<string, string>
  /** By `section/slug`; an address nobody has is not among them. */
  readonly addresses: ReadonlyMap<string, AtAddress>
  /** Ids of the pictures that whoever takes the pieces in may bring. */
  readonly pictures: ReadonlySet<string>
}

import type { FileTemplate } from '../exchange/notices-file'
import type { ShelfNames } from '../on-screen'

/** The starter library as somebody looks at it. */
export type StarterShelf = {
  readonly examples: readonly FileTemplate[]
  /** Keys of those that are in the book. */
  readonly taken: readonly string[]
  /** The sections and topics of this house, by which rules are read. */
  readonly shelves: ShelfNames
}

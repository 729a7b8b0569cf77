import type { Package } from '@/newsroom/story/package'

/** The piece as the fields see it: what it says now, and how to change it. */
export type Piece = {
  readonly pkg: Package
  readonly change: (change: Partial<Package>) => void
  readonly isReadOnly: boolean
}

/** What the fields can choose from; names are in the reader's language of the interface. */
export type Choices = {
  readonly sections: readonly { readonly id: string; readonly name: string }[]
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

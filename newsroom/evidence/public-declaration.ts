import type { Nature } from './responsibility'

/** Where readers find what the house declares of machines. */
export const DECLARATION = '/declaration'

/** What readers may know of a declaration: never who wrote or confirmed it, only that two did. */
export type PublicDeclaration = {
  readonly n: number
  /** In the language asked for. */
  readonly text: string
  readonly reference: string
  readonly responsible: { readonly name: string; readonly nature: Nature }
  readonly from: Date
  /** When it was withdrawn or the next one was confirmed, whichever came first; null: it holds. */
  readonly to: Date | null
}

/** Newest first. Null as the current one: the house declares nothing now. */
export type PublicDeclarations = {
  readonly current: PublicDeclaration | null
  readonly former: readonly PublicDeclaration[]
}

import type { Locale } from '@/newsroom/language/locales'
import type { Offer } from './offers'
import type { Stage } from './routes'
import type { State } from './states'

/** The moves a person may make with one edition, and the package hash they would be made about. */
export type EditionMoves = {
  readonly storyId: string
  readonly editionId: string
  readonly n: number
  readonly state: State
  readonly hash: string
  readonly offers: readonly Offer[]
}

/** What exactly would go out, said before it does. */
export type Outline = {
  readonly headline: string
  readonly language: Locale
  /** `/{section}/{slug}`; null while there is none. */
  readonly path: string | null
  readonly byline: readonly string[]
  /** Wording of each notice. */
  readonly notices: readonly string[]
}

/** A stage as a dialog names it: by the words the house gave it, or by its key's. */
export type StageName = Pick<Stage, 'key' | 'names'>

/** What the dialogs offer to choose from. */
export type Choices = {
  /** Who could take the first stage. */
  readonly reviewers: readonly { readonly id: string; readonly name: string }[]
  /** The stage the piece waits at. */
  readonly stage: (StageName & Pick<Stage, 'kind' | 'opinionMin' | 'checks'>) | null
  /** How far a stage is that several people have to pass; null: one is enough. */
  readonly passed: { readonly count: number; readonly needed: number; readonly byMe: boolean } | null
  /** Stages a piece can be handed back to. */
  readonly earlier: readonly StageName[]
  /** Opinions this person gave on an earlier text and has to confirm. */
  readonly toConfirm: readonly StageName[]
  /** IANA zone of the house. */
  readonly zone: string
}

/** Everything the bar of moves shows about the newest edition of a story. */
export type MovesAtHand = EditionMoves & {
  /** The edition readers have, while another one is worked on. */
  readonly live: EditionMoves | null
  readonly outline: Outline
  readonly choices: Choices
  /** Names of everybody with a hand in the piece. */
  readonly hands: readonly string[]
  readonly isOwnHand: boolean
  readonly filedBy: string | null
  readonly approvedBy: string | null
}

import type { State } from './states'
import type { MoveName } from './table'

/** `editionId` is the edition that has the new state: with `startNext` the new one. */
export type MoveMade = {
  readonly move: MoveName
  readonly editionId: string
  readonly n: number
  readonly state: State
  readonly hash: string
}

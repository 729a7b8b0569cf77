import type { Place } from './places'

/** One thing a checker found wrong in what readers got. */
export type FoundError = {
  readonly place: Place
  /** As it stands; empty where something is missing. */
  readonly wrong: string
  /** As it should be; empty where something is too much. */
  readonly right: string
  /** How often it stands there. */
  readonly times: number
  /** Key of the stage that should have caught it. */
  readonly stage: string
}

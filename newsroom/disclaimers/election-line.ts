import type { Jurisdiction } from '@/newsroom/story/jurisdictions'
import type { WindowState } from './election-window'

/** A window as the list of them shows it; `by`: who added it. Days as `YYYY-MM-DD` in its zone. */
export type ElectionLine = {
  readonly id: string
  readonly jurisdiction: Jurisdiction
  readonly name: string
  readonly firstDay: string
  readonly lastDay: string
  readonly zone: string
  readonly by: string
  readonly state: WindowState
  readonly mayTakeBack: boolean
}

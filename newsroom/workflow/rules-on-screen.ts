import type { Issue } from '@/newsroom/issue'
import type { PerLocale } from '@/newsroom/language/locales'
import type { RouteRule } from './choose-plan'
import type { PlanChange } from './plan-changes'
import type { ReviewPlan } from './routes'

export type RouteVersion = {
  /** 0: as Stet ships it. */
  readonly version: number
  readonly at: Date | null
  readonly by: string | null
  /** Null: what the one before it said is no longer shown, or there was none. */
  readonly changes: readonly PlanChange[] | null
  /** Pieces in work that were filed under it. */
  readonly inFlight: number
}

export type RouteOnScreen = {
  readonly names: PerLocale
  readonly plan: ReviewPlan
  readonly version: number
  /** Newest first. */
  readonly versions: readonly RouteVersion[]
}

export type RuleOnScreen = RouteRule & { readonly id: string }

export type ItemOnScreen = { readonly id: string; readonly names: PerLocale; readonly level: 'stop' | 'warn' }

export type SectionOnScreen = { readonly id: string; readonly names: PerLocale }

export type DeskOnScreen = { readonly id: string; readonly name: string; readonly publishBy: 'chief' | 'editor' }

export type ReviewLimits = {
  readonly debtHours: number
  readonly debtLimit: number
  readonly blockingThreads: boolean
  readonly catchUpHours: number
  readonly errorLiveHours: number
}

/** Somebody a stage may name, or does. */
export type PersonOnScreen = {
  readonly id: string
  readonly name: string
  /** Works here now. */
  readonly isHere: boolean
}

/** The standing orders of the house, as the screen about them reads. */
export type ReviewRules = {
  /** The usual one first. */
  readonly routes: readonly RouteOnScreen[]
  readonly rules: readonly RuleOnScreen[]
  /** Sections that take pieces, in their order. */
  readonly sections: readonly SectionOnScreen[]
  /** By section id; those of every section under `null`. */
  readonly checklists: ReadonlyMap<string | null, readonly ItemOnScreen[]>
  readonly desks: readonly DeskOnScreen[]
  /** Whom stages may name, and whom any version does; by name. */
  readonly people: readonly PersonOnScreen[]
  readonly limits: ReviewLimits
  /** Where the people of a desk cannot walk the rules as they stand. */
  readonly faults: readonly Issue[]
}

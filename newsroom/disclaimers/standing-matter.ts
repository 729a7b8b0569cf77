import type { Locale } from '@/newsroom/language/locales'
import type { Jurisdiction } from '@/newsroom/story/jurisdictions'
import type { Condition } from './condition'
import type { Effect, Kind, Placement, Removable } from './kinds'
import type { NamedTemplate } from './template-name'

/** A span of time: from the first moment on, up to but without the second. */
export type Span = { readonly effectiveFrom: Date; readonly effectiveTo: Date | null }

export const isEffective = ({ effectiveFrom, effectiveTo }: Span, at: Date): boolean =>
  effectiveFrom <= at && (effectiveTo === null || at < effectiveTo)

/** Nothing takes effect before the moment it is written: a beginning in the past means now. */
export const later = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()))

/** What it says of every piece that meets the condition: it must carry the template, it should, it may not. */
export type Rule = Span & {
  readonly id: string
  readonly templateId: string
  readonly effect: Effect
  readonly when: Condition
  /** Counts for pieces meant for one of these; none: for all. */
  readonly jurisdictions: readonly Jurisdiction[]
  /** Null: where the template stands by default. */
  readonly placement: Placement | null
  /** The higher one decides the placement, and stands first; a rule that forbids yields to one as high as itself. */
  readonly priority: number
}

/** An approved version. A language without an approved text is absent. */
export type Version = Span & {
  readonly id: string
  readonly n: number
  readonly texts: Readonly<Partial<Record<Locale, string>>>
}

export type Template = NamedTemplate & {
  readonly id: string
  readonly key: string
  readonly kind: Kind
  readonly placement: Placement
  readonly removable: Removable
  /** Of the templates of one group a piece carries one; null: it stands beside any other. */
  readonly exclusiveGroup: string | null
  /** Languages whose approved text may stand in for one that has none, in this order, and only these. */
  readonly fallbacks: Readonly<Partial<Record<Locale, readonly Locale[]>>>
  /** Approved ones only; none when the template was withdrawn. */
  readonly versions: readonly Version[]
}

/** Type kept set: the approved rules in force, and the templates they or the pieces name. */
export type StandingMatter = { readonly rules: readonly Rule[]; readonly templates: readonly Template[] }

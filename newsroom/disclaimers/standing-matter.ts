import type { Locale } from '@/newsroom/language/locales'
import type { Condition } from './condition'
import type { Kind, Placement } from './kinds'

/** A span of time: from the first moment on, up to but without the second. */
export type Span = { readonly effectiveFrom: Date; readonly effectiveTo: Date | null }

export const isEffective = ({ effectiveFrom, effectiveTo }: Span, at: Date): boolean =>
  effectiveFrom <= at && (effectiveTo === null || at < effectiveTo)

/** Nothing takes effect before the moment it is written: a beginning in the past means now. */
export const later = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()))

/** Demands a template of every piece that meets the condition. */
export type Rule = Span & {
  readonly id: string
  readonly templateId: string
  readonly when: Condition
  /** Null: where the template stands by default. */
  readonly placement: Placement | null
  /** The higher one decides the placement, and stands first. */
  readonly priority: number
}

/** An approved version. A language without an approved text is absent. */
export type Version = Span & {
  readonly id: string
  readonly n: number
  readonly texts: Readonly<Partial<Record<Locale, string>>>
}

export type Template = {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly kind: Kind
  readonly placement: Placement
  /** Approved ones only; none when the template was withdrawn. */
  readonly versions: readonly Version[]
}

/** Type kept set: the rules in force, and the templates they demand. */
export type StandingMatter = { readonly rules: readonly Rule[]; readonly templates: readonly Template[] }

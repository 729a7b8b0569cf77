import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Rule } from '@/newsroom/disclaimers/standing-matter'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'

/** What the desk can ask about the notices of the house, in the order of the menu. */
export const REPORTS = [
  'use',
  'outdated',
  'withdrawn',
  'waivers',
  'dropped',
  'missing',
  'overdue',
  'expiring',
  'unmatched',
] as const
export type Report = (typeof REPORTS)[number]

type ColumnName =
  | 'piece'
  | 'template'
  | 'version'
  | 'inForce'
  | 'live'
  | 'since'
  | 'language'
  | 'rules'
  | 'reason'
  | 'by'
  | 'second'
  | 'at'
  | 'reviewBy'
  | 'owner'
  | 'legalOwner'
  | 'until'
  | 'rule'
  | 'matched'

/** Which columns each report has; its cells stand in this order. */
export const COLUMNS = {
  use: ['template', 'version', 'inForce', 'live'],
  outdated: ['piece', 'template', 'version', 'inForce', 'since'],
  withdrawn: ['piece', 'template', 'version', 'since'],
  waivers: ['piece', 'template', 'reason', 'by', 'second', 'at'],
  dropped: ['piece', 'template', 'by', 'at'],
  missing: ['template', 'language', 'rules'],
  overdue: ['template', 'reviewBy', 'owner', 'legalOwner'],
  expiring: ['template', 'version', 'until', 'owner', 'legalOwner'],
  unmatched: ['rule', 'template', 'since', 'matched'],
} as const satisfies Readonly<Record<Report, readonly ColumnName[]>>

type RuleCell = {
  readonly id: string
  readonly rule: Pick<Rule, 'when' | 'placement' | 'effect'>
  readonly template: NamedTemplate & { readonly placement: Placement }
}

/** What stands in one field: words, a template, a number, a day, a language, a rule, or nothing. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly href?: string; readonly lang?: Locale }
  | { readonly kind: 'template'; readonly called: NamedTemplate; readonly href: string }
  | { readonly kind: 'number'; readonly n: number }
  | { readonly kind: 'day'; readonly at: Date }
  | { readonly kind: 'language'; readonly locale: Locale }
  | { readonly kind: 'rule'; readonly said: RuleCell }
  | { readonly kind: 'none' }

const NONE: Cell = { kind: 'none' }
export const textCell = (text: string | null): Cell => (text === null ? NONE : { kind: 'text', text })
export const dayCell = (at: Date | null): Cell => (at ? { kind: 'day', at } : NONE)
export const numberCell = (n: number | null): Cell => (n === null ? NONE : { kind: 'number', n })
export const templateCell = ({ key, name, names }: NamedTemplate & { readonly key: string }): Cell => ({
  kind: 'template',
  called: { name, names },
  href: `/desk/disclaimers/${key}`,
})

type ReportRow = { readonly id: string; readonly cells: readonly Cell[] }

export type ReportPage = {
  readonly rows: readonly ReportRow[]
  /** Pieces that belong here and that this person may not open: how many, and no more. */
  readonly hidden: number
  /** Where the list goes on; null at its end. */
  readonly next: string | null
}

export type ReportOnScreen = ReportPage & { readonly shelves: ShelfNames }

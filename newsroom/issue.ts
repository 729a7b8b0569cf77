import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'

/** A template is called by whoever reads it: in their language. */
type IssueValue = string | number | NamedTemplate

/** One finding about a package. Sentences come later, from the message files under `issues.{key}`. */
export type Issue = {
  /** Where to go: `headline`, `copy`, `leadImage`, `source.name`, `disclaimers` … */
  readonly field: string
  readonly key: string
  readonly level: 'stop' | 'warn'
  /** The block id inside the copy, where there is one. */
  readonly at?: string
  /** Values the sentence needs, e.g. the rule or the variable that is missing. */
  readonly values?: Readonly<Record<string, IssueValue>>
  /** A person may settle it by name: take note of a warning, confirm an item of a checklist. */
  readonly settle?: 'know' | 'tick'
}

export const stop = (field: string, key: string, more: Pick<Issue, 'at' | 'values'> = {}): Issue => ({
  field,
  key,
  level: 'stop',
  ...more,
})

export const warn = (field: string, key: string, more: Pick<Issue, 'at' | 'values'> = {}): Issue => ({
  field,
  key,
  level: 'warn',
  ...more,
})

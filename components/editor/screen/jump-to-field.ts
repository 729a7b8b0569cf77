import type { Issue } from '@/newsroom/issue'
import type { MarginTab } from '../margin/margin'
import { flash } from '../surface/jump'

/** Which tab of the margin shows a field; fields of the column are in none. */
const TABS: Readonly<Record<string, MarginTab>> = {
  source: 'source',
  ai: 'source',
  disclaimers: 'source',
  byline: 'details',
  section: 'details',
  topics: 'details',
  language: 'details',
  slug: 'details',
  summary: 'details',
  leadImage: 'details',
  declared: 'details',
  note: 'details',
  kind: 'details',
  checklist: 'checks',
  talk: 'talk',
}

const partOf = (field: string): string => field.split('.')[0] ?? field

export const tabOf = ({ field }: Issue): MarginTab | null => TABS[partOf(field)] ?? null

const FOCUSABLE = 'input, textarea, button, select, [contenteditable="true"]'

/** Brings a field into view, puts the caret into it and lets it flash once. */
export const jumpToField = ({ field }: Issue): void => {
  const found = document.getElementById(`field-${field}`) ?? document.getElementById(`field-${partOf(field)}`)
  if (found === null) return
  const target = found.matches(FOCUSABLE) ? found : (found.querySelector<HTMLElement>(FOCUSABLE) ?? found)
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
  flash(found)
}

import type { Issue } from '@/newsroom/issue'
import type { No } from './use-act'

/** `stages.1.names.en`: what of which stage; null: it is about no stage. */
const stagePart = (field: string): { readonly at: number; readonly what: string } | null => {
  const [, at, what = 'stage'] = /^stages\.(\d+)(?:\.(\w+))?/.exec(field) ?? []
  return at === undefined ? null : { at: Number(at), what }
}

/** Sorts a no by the place it belongs to: the name, one of the stages, or the route as a whole. */
export const whereWrong = (no: No | null) => {
  const invalid = no !== null && no !== 'failed' && no.kind === 'invalid' ? no : null
  const issues = no !== null && no !== 'failed' && no.kind === 'notReady' ? no.issues : []
  const wrong = invalid && stagePart(invalid.field)
  const isOfStage = ({ field }: Issue): boolean => stagePart(field) !== null
  return {
    isNameWrong: invalid?.field.startsWith('names') === true,
    fieldsOf: (at: number): readonly string[] => (wrong?.at === at ? [wrong.what] : []),
    faultsOf: (at: number): readonly Issue[] => issues.filter(({ field }) => stagePart(field)?.at === at),
    rest: issues.length > 0 ? ({ kind: 'notReady', issues: issues.filter((one) => !isOfStage(one)) } as const) : no,
  }
}

import type { Viewer } from '@/app/viewer'
import type { Preview } from '@/db/queries/preview'
import { embargoLifted } from '@/newsroom/time/embargo'
import { inZone } from '@/newsroom/time/in-zone'

/** The embargo that stands now, on the clock it was meant on; `until: null` while nobody can say. */
export const embargoWords = (
  { embargo, embargoZone }: Preview,
  { language, timeZone }: Viewer,
): { readonly until: string | null } | null => {
  if (embargo === null || embargoLifted(embargo, new Date())) return null
  return { until: embargo.until === 'indefinite' ? null : inZone(embargo.until, language, embargoZone ?? timeZone) }
}

import { type Issue, stop, warn } from '@/newsroom/issue'
import type { Check, Finding, OnFailure } from './check'

const place = ({ at }: Finding) => (at === null ? {} : { at })

/** What of a check stands in the way: open findings that block, or, where the house says so, that nothing was checked. */
export const checkIssues = ({ state, findings }: Check, onFailure: OnFailure): readonly Issue[] => {
  if (state === 'not_run')
    return [onFailure === 'stop' ? stop('package', 'machineNotRun') : warn('package', 'machineNotRun')]
  return findings
    .filter((finding) => finding.level === 'block' && finding.state !== 'dismissed')
    .map((finding) =>
      stop(finding.field, 'termBlocked', {
        ...place(finding),
        values: { found: finding.quote, list: finding.list?.name ?? '', start: finding.start },
      }),
    )
}

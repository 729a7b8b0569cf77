import { type Issue, stop } from '@/newsroom/issue'
import { type Embargo, embargoLifted } from './embargo'
import { instantOf, type PlannedTime } from './wall-time'

export type Schedule = {
  readonly publishAt: PlannedTime
  readonly unpublishAt?: PlannedTime | undefined
  readonly embargoUntil: Embargo['until'] | null
}

/** What is wrong with a plan to publish, and to take down again. */
export const scheduleIssues = (schedule: Schedule, now: Date): readonly Issue[] => [
  ...publishIssues(schedule, now),
  ...unpublishIssues(schedule, now),
]

const publishIssues = ({ publishAt, embargoUntil }: Schedule, now: Date): readonly Issue[] => {
  const out = reckon(publishAt)
  if (!out.ok) return [notOnTheClock('publishAt', out.no, publishAt)]
  return [...(out.at <= now ? [stop('publishAt', 'past')] : []), ...embargoIssues(out.at, embargoUntil)]
}

const unpublishIssues = ({ publishAt, unpublishAt }: Schedule, now: Date): readonly Issue[] => {
  if (!unpublishAt) return []
  const down = reckon(unpublishAt)
  if (!down.ok) return [notOnTheClock('unpublishAt', down.no, unpublishAt)]
  if (down.at <= now) return [stop('unpublishAt', 'past')]
  const out = reckon(publishAt)
  return out.ok && down.at <= out.at ? [stop('unpublishAt', 'beforePublish')] : []
}

const embargoIssues = (out: Date, until: Schedule['embargoUntil']): readonly Issue[] => {
  if (until === null || embargoLifted({ until }, out)) return []
  const values = { until: until === 'indefinite' ? until : until.toISOString() }
  return [stop('publishAt', 'beforeEmbargo', { values })]
}

const notOnTheClock = (field: string, no: string, { date, time, zone }: PlannedTime): Issue =>
  stop(field, no, { values: { date, time, zone } })

const reckon = (planned: PlannedTime) => instantOf(planned, planned.fold)

import { type Embargo, embargoLifted } from './embargo'

/** Would the change let anybody release it sooner than is agreed now? What has lifted already is agreed no more. */
export const liftsEarlier = (standing: Embargo | null, next: Embargo | null, now: Date): boolean => {
  if (standing === null || embargoLifted(standing, now)) return false
  if (next === null) return true
  if (next.until === 'indefinite') return false
  return standing.until === 'indefinite' || next.until.getTime() < standing.until.getTime()
}

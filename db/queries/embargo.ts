import type { Embargo } from '@/newsroom/time/embargo'
import type { StoryRow } from './lock-edition'

/** The embargo a story stands under, whether it has lifted or not. */
export const embargoOf = ({
  embargoUntil,
  embargoIndefinite,
}: Pick<StoryRow, 'embargoUntil' | 'embargoIndefinite'>): Embargo | null => {
  if (embargoIndefinite) return { until: 'indefinite' }
  return embargoUntil === null ? null : { until: embargoUntil }
}

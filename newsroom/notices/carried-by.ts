import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { CarriedNotice } from './public-notice'

type Placed = CarriedNotice & { readonly placement: Placement }

/** Of a piece's notices in reading order, those readers see, each version once. */
export const carriedBy = (notices: readonly Placed[]): readonly CarriedNotice[] => {
  const seen = new Map(
    notices
      .filter(({ placement }) => placement !== 'internal')
      .map(({ key, kind, n }) => [`${key} ${n}`, { key, kind, n }]),
  )
  return [...seen.values()]
}

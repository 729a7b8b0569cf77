import { type Issue, stop } from '@/newsroom/issue'
import { type ChangeKind, isPublic, PLACES, type Place, type Severity } from './kinds'

export type PlaceFacts = {
  readonly kind: ChangeKind
  readonly severity: Severity
  /** Computed from the difference (`affects`), never typed. */
  readonly affectsHeadline: boolean
  /** From the first publication of the wrong text until now, in hours. */
  readonly errorLiveHours: number
  /** Longer than this, a material error goes to the top. */
  readonly limitHours?: number
}

type Asked = Required<PlaceFacts>

const LIMIT_HOURS = 24

/** Where a note must stand at least. All rows that hold count; the strictest decides. */
const FLOORS: readonly { readonly when: (facts: Asked) => boolean; readonly place: Place }[] = [
  { when: ({ affectsHeadline }) => affectsHeadline, place: 'headline_below' },
  { when: ({ kind }) => kind === 'retraction', place: 'top' },
  { when: ({ severity }) => severity === 'serious', place: 'top' },
  // An update puts nothing right: the earlier text was true for as long as it was up.
  {
    when: ({ kind, severity, errorLiveHours, limitHours }) =>
      kind !== 'update' && severity === 'material' && errorLiveHours > limitHours,
    place: 'top',
  },
  { when: ({ severity }) => severity === 'material', place: 'bottom' },
  // A kind with a public line has to have somewhere to stand, however small the matter.
  { when: ({ kind }) => isPublic(kind), place: 'bottom' },
]

const rank = (place: Place): number => PLACES.indexOf(place)

export const minimumPlace = ({ limitHours = LIMIT_HOURS, ...facts }: PlaceFacts): Place =>
  FLOORS.filter(({ when }) => when({ ...facts, limitHours })).reduce<Place>(
    (strictest, { place }) => (rank(place) > rank(strictest) ? place : strictest),
    'none',
  )

/** An editor may go higher, never lower. */
export const placeAllowed = (place: Place, facts: PlaceFacts): readonly Issue[] => {
  const least = minimumPlace(facts)
  return rank(place) < rank(least) ? [stop('note.place', 'tooLow', { values: { place, least } })] : []
}

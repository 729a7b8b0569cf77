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

/** Which row of the table of places decided. */
export type PlaceReason = 'headline' | 'retraction' | 'serious' | 'longLive' | 'material' | 'public' | 'none'

export type Floor = { readonly place: Place; readonly why: PlaceReason }

/** Where a note must stand at least. All rows that hold count; the strictest decides. */
const FLOORS: readonly (Floor & { readonly when: (facts: Asked) => boolean })[] = [
  { when: ({ affectsHeadline }) => affectsHeadline, place: 'headline_below', why: 'headline' },
  { when: ({ kind }) => kind === 'retraction', place: 'top', why: 'retraction' },
  { when: ({ severity }) => severity === 'serious', place: 'top', why: 'serious' },
  // An update puts nothing right: the earlier text was true for as long as it was up.
  {
    when: ({ kind, severity, errorLiveHours, limitHours }) =>
      kind !== 'update' && severity === 'material' && errorLiveHours > limitHours,
    place: 'top',
    why: 'longLive',
  },
  { when: ({ severity }) => severity === 'material', place: 'bottom', why: 'material' },
  // A kind with a public line has to have somewhere to stand, however small the matter.
  { when: ({ kind }) => isPublic(kind), place: 'bottom', why: 'public' },
]

const NOWHERE: Floor = { place: 'none', why: 'none' }

const rank = (place: Place): number => PLACES.indexOf(place)

/** The least place with the reason for it. */
export const floorOf = ({ limitHours = LIMIT_HOURS, ...facts }: PlaceFacts): Floor =>
  FLOORS.filter(({ when }) => when({ ...facts, limitHours })).reduce(
    (strictest, { place, why }) => (rank(place) > rank(strictest.place) ? { place, why } : strictest),
    NOWHERE,
  )

export const minimumPlace = (facts: PlaceFacts): Place => floorOf(facts).place

/** An editor may go higher, never lower. */
export const placeAllowed = (place: Place, facts: PlaceFacts): readonly Issue[] => {
  const least = minimumPlace(facts)
  return rank(place) < rank(least) ? [stop('note.place', 'tooLow', { values: { place, least } })] : []
}

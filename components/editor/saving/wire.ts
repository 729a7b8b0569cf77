import { z } from 'zod'
import type { ChangeStanding } from '@/newsroom/corrections/change-issues'
import type { NoticesAtHand } from '@/newsroom/disclaimers/at-hand'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Issue } from '@/newsroom/issue'
import type { Package } from '@/newsroom/story/package'
import { parsePackage } from '@/newsroom/story/package-schema'
import type { Confirmations } from '@/newsroom/workflow/confirmations'
import { STATES, type State } from '@/newsroom/workflow/states'
import type { SavingEvent } from './events'
import type { Flight, Head } from './state'

/** What the server says besides "I have it": what the piece now carries, what is missing, and where it stands. */
export type Standing = {
  readonly hash: string
  readonly state: State
  readonly notices: readonly Notice[]
  readonly issues: readonly Issue[]
  readonly atHand: NoticesAtHand
  readonly confirmations: Confirmations
  /** What the edition changes of what readers have; null for a first one. */
  readonly change: Omit<ChangeStanding, 'issues'> | null
}

type Place = { readonly storyId: string; readonly editionId: string; readonly clientId: string }
type Posted = { readonly flight: Flight<Package>; readonly keepalive: boolean }

/** Browsers drop a request that must outlive its page when its body is larger. */
const MOST_KEPT_ALIVE = 60_000

const Saved = z.object({
  seq: z.number().int(),
  hash: z.string(),
  state: z.enum(STATES),
  notices: z.array(z.custom<Notice>((value) => typeof value === 'object' && value !== null)),
  issues: z.array(z.custom<Issue>((value) => typeof value === 'object' && value !== null)),
  atHand: z.custom<NoticesAtHand>((value) => typeof value === 'object' && value !== null),
  confirmations: z.custom<Confirmations>((value) => typeof value === 'object' && value !== null),
  change: z.custom<NonNullable<Standing['change']>>((value) => typeof value === 'object' && value !== null).nullable(),
})
const Behind = z.object({
  head: z.object({ seq: z.number().int(), package: z.unknown(), savedBy: z.string().nullable() }),
})
const Refused = z.object({ path: z.string(), code: z.string() })
const Closed = z.object({ because: z.string() })

/** Sends one save and turns whatever comes back, or does not, into an event of the protocol. */
export const sendSave = async (
  place: Place,
  { flight, keepalive }: Posted,
  onStanding: (standing: Standing) => void,
): Promise<SavingEvent<Package>> => {
  const { n } = flight
  const body = JSON.stringify({
    clientId: place.clientId,
    n,
    editionId: place.editionId,
    kind: flight.kind,
    package: flight.package,
  })
  try {
    const response = await fetch(`/api/stories/${place.storyId}/copy`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': `"${flight.seq}"` },
      body,
      keepalive: keepalive && new Blob([body]).size < MOST_KEPT_ALIVE,
    })
    const answer: unknown = response.status === 401 || response.status >= 500 ? null : await response.json()
    return heard(n, response.status, answer, onStanding)
  } catch {
    return { type: 'unreachable', n }
  }
}

const heard = (
  n: number,
  status: number,
  answer: unknown,
  onStanding: (standing: Standing) => void,
): SavingEvent<Package> => {
  const saved = Saved.safeParse(answer)
  if (status === 200 && saved.success) {
    onStanding(saved.data)
    return { type: 'acknowledged', n, seq: saved.data.seq, at: Date.now() }
  }
  if (status === 401) return { type: 'signedOut', n }
  if (status === 409) return aheadOf(n, answer)
  if (status === 422) {
    const refused = Refused.safeParse(answer)
    return { type: 'refused', n, path: '', code: 'unknown', ...refused.data }
  }
  if (status === 403 || status === 404) return { type: 'closed', n, because: becauseOf(answer) }
  return { type: 'unreachable', n }
}

const becauseOf = (answer: unknown): string => Closed.safeParse(answer).data?.because ?? 'gone'

/** 409 carries the head to merge with; without one the edition itself has moved on. */
const aheadOf = (n: number, answer: unknown): SavingEvent<Package> => {
  const head = headIn(answer)
  return head ? { type: 'behind', n, head } : { type: 'closed', n, because: becauseOf(answer) }
}

const headIn = (answer: unknown): Head<Package> | null => {
  const behind = Behind.safeParse(answer)
  const parsed = behind.success ? parsePackage(behind.data.head.package) : null
  return behind.success && parsed?.ok
    ? { seq: behind.data.head.seq, package: parsed.package, by: behind.data.head.savedBy }
    : null
}

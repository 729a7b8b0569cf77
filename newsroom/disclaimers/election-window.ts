import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { TimeZone } from '@/newsroom/people/time-zone'
import { JURISDICTIONS, type Jurisdiction } from '@/newsroom/story/jurisdictions'

const Name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => isCleanText(text) && !text.includes('\n'))

/** An election somewhere, from the first to the last day of it as that place reckons days. */
export const ElectionWindowInput = z.object({
  jurisdiction: z.enum(JURISDICTIONS),
  name: Name,
  from: z.iso.date(),
  to: z.iso.date(),
  zone: TimeZone,
})
export type ElectionWindowInput = z.infer<typeof ElectionWindowInput>

export const WINDOW_STATES = ['coming', 'open', 'over', 'takenBack'] as const
export type WindowState = (typeof WINDOW_STATES)[number]

type Term = { readonly fromAt: Date; readonly toAt: Date; readonly endedAt: Date | null }

export const windowState = ({ fromAt, toAt, endedAt }: Term, now: Date): WindowState => {
  if (endedAt !== null && endedAt < toAt) return 'takenBack'
  if (now < fromAt) return 'coming'
  return now < toAt ? 'open' : 'over'
}

/**
 * Does a piece for these readers go out while an election is on where they are? One that names no readers is meant for
 * all, so every election concerns it.
 */
export const meetsElection = (targets: readonly Jurisdiction[], open: readonly Jurisdiction[]): boolean =>
  targets.length === 0 ? open.length > 0 : targets.some((place) => open.includes(place))

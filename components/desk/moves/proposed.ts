import { nextFullHour } from '@/newsroom/time/next-full-hour'
import type { Answers } from '@/newsroom/workflow/asks'
import type { Choices } from '@/newsroom/workflow/at-hand'
import type { Offer } from '@/newsroom/workflow/offers'

/** What a dialog opens on: a time that has to be given begins at the next full hour of the house's clock. */
export const proposed = ({ asks }: Pick<Offer, 'asks'>, { zone }: Pick<Choices, 'zone'>): Answers =>
  asks.some(({ name, required }) => name === 'publishAt' && required)
    ? { publishAt: nextFullHour(new Date(), zone) }
    : {}

import type { Act } from '@/components/desk/moves/act'
import type { Result } from '@/newsroom/result'
import type { RescheduleAtHand } from '@/newsroom/story/reschedule'

/** The server actions the screen hands in. */
export type CalendarActions = {
  /** Off the plan and on again, both or neither. */
  readonly act: Act
  readonly atHand: (asked: { readonly storyId: string }) => Promise<Result<RescheduleAtHand>>
}

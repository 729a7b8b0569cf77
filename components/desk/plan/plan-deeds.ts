import type { Locale } from '@/newsroom/language/locales'
import type { Result } from '@/newsroom/result'
import type { Filing } from '@/newsroom/story/filing'
import type { Priority } from '@/newsroom/story/priorities'
import type { PlannedTime } from '@/newsroom/time/wall-time'

type Of<More> = More & { readonly storyId: string }
type Does<More> = (input: Of<More>) => Promise<Result<null>>
type Begins = (
  input: Of<{ readonly deskId: string; readonly slugline: string }>,
) => Promise<Result<{ readonly storyId: string }>>
type Because = { readonly reason: string }

/** What can be decided about a story; the page hands the actions in. */
export type PlanDeeds = {
  readonly assign: Does<{ readonly assigneeId: string | null; readonly note: string }>
  readonly setDeadline: Does<{ readonly deadline: PlannedTime | null }>
  readonly setPriority: Does<{ readonly priority: Priority }>
  readonly moveStory: Does<{ readonly deskId: string }>
  readonly setEmbargo: Does<{ readonly until: PlannedTime | 'indefinite'; readonly source: string } & Because>
  readonly liftEmbargo: Does<Because>
  readonly limitStory: Does<{ readonly people: readonly string[]; readonly desks: readonly string[] } & Because>
  readonly liftLimit: Does<Because>
  readonly flagLegal: Does<Because>
  readonly clearLegal: Does<Because>
  readonly flagMajor: Does<unknown>
  readonly clearMajor: Does<Because>
  readonly setFiling: Does<{ readonly filing: Filing; readonly reference: string }>
  readonly linkTranslation: Does<{ readonly otherId: string }>
  readonly unlinkTranslation: Does<unknown>
  readonly correctAlone: Does<{ readonly editionId: string; readonly locale: Locale } & Because>
  readonly duplicate: Begins
  readonly followUp: Begins
}

export type StageDeeds = {
  readonly claim: Does<{ readonly editionId: string }>
  readonly handOver: Does<{
    readonly editionId: string
    readonly personId: string | null
    readonly note: string
    readonly deadline?: PlannedTime
  }>
}

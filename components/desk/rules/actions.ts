import type { PerLocale } from '@/newsroom/language/locales'
import type { Result } from '@/newsroom/result'
import type { RouteRule } from '@/newsroom/workflow/choose-plan'
import type { OnChange, Stage } from '@/newsroom/workflow/routes'
import type { ReviewLimits } from '@/newsroom/workflow/rules-on-screen'

export type RouteSaid = {
  /** Null: a new one. */
  readonly key: string | null
  /** The version it was written on. */
  readonly base: number
  readonly names: PerLocale
  readonly distinctPersons: boolean
  readonly onChange: OnChange
  readonly stages: readonly Stage[]
}

export type ItemSaid = {
  readonly sectionId: string | null
  readonly names: PerLocale
  readonly level: 'stop' | 'warn'
}

type Acting<Input> = (input: Input) => Promise<Result<unknown>>

/** What the screen of review rules can do: server actions, handed in by the page. */
export type RulesActions = {
  readonly writeRoute: Acting<RouteSaid>
  readonly addRule: Acting<RouteRule>
  readonly endRule: Acting<{ readonly ruleId: string }>
  readonly addItem: Acting<ItemSaid>
  readonly endItem: Acting<{ readonly itemId: string }>
  readonly moveItem: Acting<{ readonly itemId: string; readonly to: 'up' | 'down' }>
  readonly setPublisher: Acting<{ readonly deskId: string; readonly publishBy: 'chief' | 'editor' }>
  readonly setLimits: Acting<ReviewLimits>
}

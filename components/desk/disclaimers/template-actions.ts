import type { Kind, Placement, Removable } from '@/newsroom/disclaimers/kinds'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { Result } from '@/newsroom/result'

export type TemplateSaid = NamedTemplate & {
  readonly key: string
  readonly kind: Kind
  readonly legalBasis: string
  readonly placement: Placement
  readonly removable: Removable
  /** Ids of people. */
  readonly ownerId: string | null
  readonly legalOwnerId: string | null
  /** A day, in the viewer's zone; empty: none. */
  readonly reviewOn: string
  readonly requiresAck: boolean
  readonly exclusiveGroup: string | null
}

export type AddTemplateAction = (said: TemplateSaid) => Promise<Result<{ key: string }>>
export type ChangeTemplateAction = (
  said: Omit<TemplateSaid, 'key' | 'kind'> & { templateId: string },
) => Promise<Result<{ readonly waits: boolean }>>
export type DeprecateTemplateAction = (input: { templateId: string }) => Promise<Result<unknown>>
export type WithdrawTemplateAction = (input: { templateId: string; reason: string }) => Promise<Result<unknown>>

/** A second person's answers to what would have a template bind less. */
export type LooseningActions = {
  readonly agree: (input: { looseningId: string }) => Promise<Result<unknown>>
  readonly drop: (input: { looseningId: string }) => Promise<Result<unknown>>
}

export type TemplateActions = {
  readonly change: ChangeTemplateAction
  readonly deprecate: DeprecateTemplateAction
  readonly withdraw: WithdrawTemplateAction
}

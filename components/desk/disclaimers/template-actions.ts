import type { Kind, Placement, Removable } from '@/newsroom/disclaimers/kinds'
import type { Result } from '@/newsroom/result'

export type TemplateSaid = {
  readonly key: string
  readonly kind: Kind
  readonly name: string
  readonly legalBasis: string
  readonly placement: Placement
  readonly removable: Removable
}

export type AddTemplateAction = (said: TemplateSaid) => Promise<Result<{ key: string }>>
export type ChangeTemplateAction = (
  said: Omit<TemplateSaid, 'key' | 'kind'> & { templateId: string },
) => Promise<Result<unknown>>
export type WithdrawTemplateAction = (input: { templateId: string; reason: string }) => Promise<Result<unknown>>

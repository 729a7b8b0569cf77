import type { Locale } from '@/newsroom/language/locales'
import type { Result } from '@/newsroom/result'

export type StandInActions = {
  readonly add: (input: { templateId: string; locale: Locale; standIn: Locale }) => Promise<Result<unknown>>
  readonly approve: (input: { standInId: string }) => Promise<Result<unknown>>
  readonly end: (input: { standInId: string }) => Promise<Result<unknown>>
}

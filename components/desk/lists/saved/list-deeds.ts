import type { Result } from '@/newsroom/result'

/** What can be done with kept lists; the page hands the actions in. */
export type ListDeeds = {
  readonly save: (input: { readonly name: string; readonly query: string }) => Promise<Result<{ readonly id: string }>>
  readonly rename: (input: { readonly id: string; readonly name: string }) => Promise<Result<null>>
  readonly share: (input: { readonly id: string; readonly deskId: string | null }) => Promise<Result<null>>
  readonly remove: (input: { readonly id: string }) => Promise<Result<null>>
}

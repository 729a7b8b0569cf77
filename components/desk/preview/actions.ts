import type { Result } from '@/newsroom/result'

/** A link that has just been made: its address is shown once. */
export type FreshLink = { readonly name: string; readonly url: string; readonly expiresAt: Date }

export type Make = (input: Readonly<Record<string, unknown>>) => Promise<Result<FreshLink>>
export type Revoke = (input: { readonly storyId: string; readonly linkId: string }) => Promise<Result<null>>
export type RevokeAll = (input: { readonly storyId: string }) => Promise<Result<{ readonly count: number }>>

import type { FileTemplate } from '@/newsroom/disclaimers/exchange/notices-file'
import { later } from '@/newsroom/disclaimers/standing-matter'
import type { Context } from '../context'

/** Whoever takes a file in, and when. */
export type Writing = Pick<Context, 'actor' | 'newId'> & { readonly at: Date }

/** A template of a file that is new in the book. */
export type Drafted = FileTemplate & { readonly id: string; readonly versionId: string }

/** Nothing begins before it is here. */
export const startOf = ({ effectiveFrom }: { readonly effectiveFrom: string | null }, at: Date): Date =>
  effectiveFrom === null ? at : later(new Date(effectiveFrom), at)

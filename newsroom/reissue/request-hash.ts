import { createHash } from 'node:crypto'
import { canonicalJson } from '@/newsroom/story/canonical-json'
import type { ReissueFilter } from './filter'
import type { ReissueMode } from './modes'

export type Requested = {
  readonly id: string
  readonly templateId: string
  readonly toN: number
  /** Of the version: proof of its texts. */
  readonly contentHash: string
  readonly filter: ReissueFilter
  readonly mode: ReissueMode
  readonly pieces: number
  readonly reason: string
}

/** SHA-256, hex, over all that a second person agrees to: which pieces, which wording, how, and why. */
export const requestHash = (job: Requested): string => {
  const { id, templateId, toN, contentHash, filter, mode, pieces, reason } = job
  return createHash('sha256')
    .update(canonicalJson({ id, templateId, toN, contentHash, filter, mode, pieces, reason }))
    .digest('hex')
}

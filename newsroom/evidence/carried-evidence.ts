import type { StoryReissue } from '@/newsroom/reissue/story-reissue'
import type { ChainedEvidence } from './evidence-record'

/**
 * A record that rests on the evidence of an earlier one. A reissue changes one notice and no word that was reviewed, so
 * nobody signs anything off and no evidence is written: what was put down at publication stands for what took its place.
 */
export type CarriedEvidence = {
  readonly evidenceId: string
  readonly publicationId: string
  readonly replaces: string
  readonly notice: { readonly key: string; readonly from: number; readonly to: number }
  /** ISO 8601, in UTC. */
  readonly at: string
}

type Row = Pick<ChainedEvidence, 'id' | 'editionId' | 'at'>

/** What each reissue of a story rests on: the last evidence of its own edition before it. `rows` oldest first. */
export const carriedEvidence = (rows: readonly Row[], reissues: readonly StoryReissue[]): readonly CarriedEvidence[] =>
  reissues.flatMap(({ publicationId, replaces, editionId, template, fromN, toN, at }) => {
    const own = rows.findLast((row) => row.editionId === editionId && Date.parse(row.at) <= at.getTime())
    if (!own) return []
    const notice = { key: template.key, from: fromN, to: toN }
    return [{ evidenceId: own.id, publicationId, replaces, notice, at: at.toISOString() }]
  })

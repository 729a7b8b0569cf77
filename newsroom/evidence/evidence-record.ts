import { createHash } from 'node:crypto'
import { canonicalJson } from '@/newsroom/story/canonical-json'
import type { Changes } from './changes-made'
import type { AiGrade } from './grades'
import type { Shortcoming } from './human-reviewed'
import type { Decision, Nature } from './responsibility'

/**
 * One row of evidence as it is hashed and as it is handed out: the same, so that whoever has the export can check it.
 * Of people it holds names and roles; the opinions and the holder of responsibility are named by id, for those inside.
 * Moments are ISO 8601 in UTC.
 */
export type EvidenceRecord = {
  readonly seq: number
  readonly id: string
  readonly storyId: string
  readonly editionId: string
  readonly publicationId: string
  readonly versionHash: string
  readonly aiGrade: AiGrade | null
  readonly aiSystems: readonly string[]
  readonly aiUseNote: string
  readonly publicInterest: boolean
  readonly publicInterestBy: string | null
  readonly humanReviewed: boolean
  readonly reviewers: readonly {
    readonly name: string
    readonly role: string
    readonly deputyFor: string | null
    readonly stage: string
    readonly opened: string | null
    readonly submitted: string
    /** Null: this opinion is human review of the piece as it went out. */
    readonly shortcoming: Shortcoming | null
  }[]
  readonly opinions: readonly { readonly id: string; readonly hash: string; readonly readHash: string }[]
  readonly checksAnswered: Readonly<Record<string, string>>
  readonly changesMade: Changes
  readonly rejectPower: readonly {
    readonly stage: string
    readonly kind: string
    readonly canReject: boolean
    readonly opinionMin: number
    readonly countsFor504: boolean
  }[]
  readonly responsible: {
    readonly id: string
    readonly name: string
    readonly nature: Nature
    readonly from: string
    readonly to: string | null
  } | null
  readonly decision: Decision
  readonly rule: string
  /** The version of the table of grades that decided, 0 the usual one; absent in records from before it could be changed. */
  readonly gradeTable?: number
  readonly machineCheckRunId: string | null
  readonly at: string
  readonly previousHash: string
}

export type ChainedEvidence = EvidenceRecord & { readonly recordHash: string }

/** What the first record follows. */
export const FIRST_EVIDENCE = { seq: 0, recordHash: '0'.repeat(64) }

/** SHA-256, in hex, over the canonical JSON of the record, the hash before it included. This may never change. */
export const evidenceHash = (record: EvidenceRecord): string =>
  createHash('sha256').update(canonicalJson(record)).digest('hex')

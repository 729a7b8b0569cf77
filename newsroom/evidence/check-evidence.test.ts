import { describe, expect, it } from 'vitest'
import { checkEvidence, checkExport } from './check-evidence'
import { type ChainedEvidence, type EvidenceRecord, evidenceHash, FIRST_EVIDENCE } from './evidence-record'

const next = (before: Pick<ChainedEvidence, 'seq' | 'recordHash'>): ChainedEvidence => {
  const record: EvidenceRecord = {
    ...{ seq: before.seq + 1, id: `id-${before.seq + 1}`, storyId: 's', editionId: 'e', publicationId: 'p' },
    ...{ versionHash: 'v', aiGrade: null, aiSystems: [], aiUseNote: '', publicInterest: true, publicInterestBy: null },
    ...{ humanReviewed: false, reviewers: [], opinions: [], checksAnswered: {}, changesMade: { kind: 'none' } },
    ...{ rejectPower: [], responsible: null, decision: 'none', rule: 'ungraded', machineCheckRunId: null },
    ...{ at: '2026-11-25T02:00:00.000Z', previousHash: before.recordHash },
  }
  return { ...record, recordHash: evidenceHash(record) }
}

const one = next(FIRST_EVIDENCE)
const two = next(one)
const three = next(two)
const chain = [one, two, three]

describe('a chain of evidence', () => {
  it('is whole as it was written', () => {
    expect(checkEvidence(chain)).toBeNull()
    expect(checkEvidence([])).toBeNull()
    expect(checkEvidence([three], two)).toBeNull()
  })

  it('names the row that was edited, put in, left out or moved (TR-19)', () => {
    const edited = { ...two, rule: 'noAi' }
    expect(checkEvidence([one, edited, three])).toEqual({ seq: 2, id: 'id-2', kind: 'edited' })
    const { recordHash: _, ...record } = edited
    const rehashed = { ...edited, recordHash: evidenceHash(record) }
    expect(checkEvidence([one, rehashed, three])).toEqual({ seq: 3, id: 'id-3', kind: 'unchained' })
    expect(checkEvidence([one, three])).toEqual({ seq: 3, id: 'id-3', kind: 'unchained' })
    expect(checkEvidence([two, one, three])?.kind).toBe('unchained')
  })

  it('is checked in an export as far as its rows are there', () => {
    expect(checkExport([one, three])).toBeNull()
    expect(checkExport([one, { ...three, humanReviewed: true }])).toMatchObject({ seq: 3, kind: 'edited' })
  })
})

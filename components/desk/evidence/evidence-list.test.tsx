import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { type EvidenceRecord, evidenceHash, FIRST_EVIDENCE } from '@/newsroom/evidence/evidence-record'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { EvidenceList } from './evidence-list'

const record: EvidenceRecord = {
  ...{ seq: 1, id: 'ev1', storyId: 's1', editionId: 'e1', publicationId: 'p1', versionHash: 'a'.repeat(64) },
  ...{ aiGrade: 'ai_generated_autonomous', aiSystems: [], aiUseNote: '', publicInterest: true, publicInterestBy: null },
  ...{ humanReviewed: true, reviewers: [], opinions: [], checksAnswered: {}, rejectPower: [], responsible: null },
  ...{ changesMade: { kind: 'none' }, decision: 'exempt', rule: 'reviewedAndResponsible', machineCheckRunId: null },
  ...{ at: '2026-11-25T02:00:00.000Z', previousHash: FIRST_EVIDENCE.recordHash },
}

const carried = {
  ...{ publicationId: 'p2', replaces: 'p1', at: '2026-11-26T02:00:00.000Z', notice: { key: 'wire', from: 1, to: 2 } },
  template: { name: 'News agency', names: {} },
}

it('says beside each record which later ones rest on it, and why', async () => {
  const rows = [{ ...record, recordHash: evidenceHash(record) }]
  await inWords(
    <>
      <h1>Evidence</h1>
      <EvidenceList
        rows={rows}
        carried={[
          { ...carried, evidenceId: 'ev1' },
          { ...carried, evidenceId: 'another' },
        ]}
        time={(at) => at.toISOString().slice(0, 10)}
      />
    </>,
  )
  const said =
    'Also stands behind the record of 2026-11-26, in which only the notice “News agency” was given other words'
  expect(screen.getAllByText(`${said} (version 1 → 2).`)).toHaveLength(1)
  expect(await faults()).toEqual([])
})

import { type ChainedEvidence, evidenceHash, FIRST_EVIDENCE } from './evidence-record'

type Before = Pick<ChainedEvidence, 'seq' | 'recordHash'>

/** The row that is not as it was written, or that something before it is missing or was put in. */
export type EvidenceFlaw = { readonly seq: number; readonly id: string; readonly kind: 'edited' | 'unchained' }

const ownHash = ({ recordHash: _, ...record }: ChainedEvidence): string => evidenceHash(record)

const flawOf = (row: ChainedEvidence, before: Before | null): EvidenceFlaw | null => {
  const named = { seq: row.seq, id: row.id }
  if (ownHash(row) !== row.recordHash) return { ...named, kind: 'edited' }
  const follows = before === null || (row.seq === before.seq + 1 && row.previousHash === before.recordHash)
  return follows ? null : { ...named, kind: 'unchained' }
}

/** The first flaw of the house’s whole chain, oldest first; null: it is as it was written. */
export const checkEvidence = (rows: readonly ChainedEvidence[], from: Before = FIRST_EVIDENCE): EvidenceFlaw | null => {
  for (const [index, row] of rows.entries()) {
    const flaw = flawOf(row, rows[index - 1] ?? from)
    if (flaw) return flaw
  }
  return null
}

/** The same of an export, which holds some rows of the chain: each by itself, and neighbours against each other. */
export const checkExport = (rows: readonly ChainedEvidence[]): EvidenceFlaw | null => {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    const flaw = flawOf(row, before && before.seq + 1 === row.seq ? before : null)
    if (flaw) return flaw
  }
  return null
}

import type { Edit } from './edit'

export const REPAIRS = ['gloss', 'byteSlip', 'punctuation', 'suffix', 'leftover', 'damage'] as const
export type RepairKind = (typeof REPAIRS)[number]

/** One thing that is wrong with a text: in which of its lines, what stands there, and what would stand there instead. */
export type Repair = Edit & {
  readonly line: number
  readonly kind: RepairKind
  readonly was: string
  /** Proposed with a tick: nothing speaks against it. The others a person has to want. */
  readonly isSure: boolean
}

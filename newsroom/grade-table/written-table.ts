import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { LABELS } from '@/newsroom/evidence/label-effects'
import { DIGITAL_SOURCES } from '@/newsroom/labels/digital-source'
import { Duties } from './duties'

const Row = z.strictObject({
  reviewed: z.enum(LABELS),
  notReviewed: z.enum(LABELS),
  china: z.enum(LABELS),
  code: z.enum(DIGITAL_SOURCES).nullable(),
})

/** A table as somebody writes it; complete, or none. */
export const WrittenTable = z.object({
  rows: z.record(z.enum(AI_GRADES), Row),
  duties: Duties,
  /** Why it is changed. */
  note: z.string().trim().min(1).max(1_000).refine(isCleanText),
  /** From the beginning of this day in the time zone of the house; never before it was agreed. */
  from: z.iso.date(),
})
export type WrittenTable = z.infer<typeof WrittenTable>

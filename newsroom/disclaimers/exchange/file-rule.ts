import { z } from 'zod'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'
import { EFFECTS, PLACEMENTS } from '../kinds'
import { ConditionSchema } from '../parse-condition'

/** A day to come. Null as a beginning: from its approval on; as an end: for good. None in files from before there were. */
export const FileDay = z.iso.datetime().nullable()

const isInOrder = (from: string | null, to: string | null): boolean =>
  from === null || to === null || new Date(from) < new Date(to)

export const FileRule = z
  .strictObject({
    effect: z.enum(EFFECTS),
    when: ConditionSchema,
    /** None: for pieces meant for anywhere. */
    jurisdictions: z.array(z.enum(JURISDICTIONS)).max(JURISDICTIONS.length),
    /** Null: where the template stands. */
    placement: z.enum(PLACEMENTS).nullable(),
    priority: z.int().min(0).max(1_000),
    effectiveFrom: FileDay.default(null),
    effectiveTo: FileDay,
  })
  .refine(({ effectiveFrom, effectiveTo }) => isInOrder(effectiveFrom, effectiveTo), { path: ['effectiveTo'] })
export type FileRule = z.infer<typeof FileRule>

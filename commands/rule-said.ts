import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { EFFECTS, PLACEMENTS } from '@/newsroom/disclaimers/kinds'
import { mustAnswer, type RuledTemplate } from '@/newsroom/disclaimers/must-answer'
import { ConditionSchema } from '@/newsroom/disclaimers/parse-condition'
import { invalid, type Refusal } from '@/newsroom/result'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'
import { unknownShelf } from './unknown-shelf'

/** What a rule says. */
export const RuleSaid = z.object({
  effect: z.enum(EFFECTS),
  when: ConditionSchema,
  /** None: for pieces meant for anywhere. */
  jurisdictions: z
    .array(z.enum(JURISDICTIONS))
    .max(JURISDICTIONS.length)
    .transform((places) => [...new Set(places)].toSorted()),
  /** Null: where the template stands by default. */
  placement: z.enum(PLACEMENTS).nullable(),
  priority: z.int().min(0).max(1_000),
  /** Null: for good. */
  effectiveTo: z.coerce.date().nullable(),
})
export type RuleSaid = z.infer<typeof RuleSaid>

/** Why a rule cannot be saved as it says; null when it can. */
export const faultOfRule = async (
  tx: Tx,
  template: RuledTemplate,
  said: RuleSaid,
  from: Date,
): Promise<{ ok: false; refusal: Refusal } | null> => {
  if (mustAnswer(said, template)?.id === null) return invalid('effect', 'noLegalOwner')
  if (said.effectiveTo && said.effectiveTo <= from) return invalid('effectiveTo', 'beforeStart')
  return (await unknownShelf(tx, said.when)) ? invalid('when', 'unknownShelf') : null
}

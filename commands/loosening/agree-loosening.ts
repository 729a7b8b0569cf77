import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { legalOwnerHere } from '@/db/queries/legal-owner-here'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { isAsItWas, lacksLegalOwner } from '@/newsroom/disclaimers/loosening'
import { can } from '@/newsroom/policy/can'
import type { Refusal, Result } from '@/newsroom/result'
import type { Context } from '../context'
import { tellRulesOf } from '../notifications/tell-rules-anew'
import { unknownKeeper } from '../unknown-keeper'
import { answerLoosening, type LooseningAnswer } from './answer-loosening'
import type { Held } from './lock-loosening'

export const AgreeLoosening = z.object({ looseningId: z.uuid() })
export type AgreeLoosening = z.infer<typeof AgreeLoosening>

const objection = async (tx: Tx, actor: Context['actor'], { loosening, template }: Held): Promise<Refusal | null> => {
  const { askedBy, before, after } = loosening
  if (template.withdrawnAt) return { kind: 'wrongState', state: 'withdrawn' }
  if (!can(actor, 'disclaimer.approve', { writers: [askedBy] })) return { kind: 'forbidden', because: 'ownLoosening' }
  if (lacksLegalOwner({ askedBy, agreedBy: actor.id }, await legalOwnerHere(tx, template)))
    return { kind: 'forbidden', because: 'needsLegalOwner' }
  if (!isAsItWas(before, template)) return { kind: 'wrongState', state: 'bindsOtherwise' }
  return (await unknownKeeper(tx, after))?.refusal ?? null
}

const AGREE: LooseningAnswer = {
  ...{ kind: 'loosenTemplate', told: 'bookApproved', objection },
  change: (agreedBy, agreedAt) => ({ agreedBy, agreedAt }),
  follow: async (tx, { loosening: { id: loosenedById, after }, template }, answer) => {
    await tx
      .update(disclaimerTemplate)
      .set({ ...after, loosenedById })
      .where(eq(disclaimerTemplate.id, template.id))
    await tellRulesOf(tx, template.id, answer)
  },
}

/** The second person agrees: from now on the template binds less. Where it has a legal owner, they are one of the two. */
export const agreeLoosening = async (
  context: Context,
  { looseningId }: AgreeLoosening,
): Promise<Result<{ looseningId: string }>> => answerLoosening(context, looseningId, AGREE)

import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'

/** Who answers for the law of the notices about AI: of all that are not withdrawn, each person once. */
export const aiLaw = async (reader: Reader): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const { kind, legalOwnerId, withdrawnAt } = disclaimerTemplate
  return reader
    .selectDistinct({ id: person.id, name: person.name })
    .from(disclaimerTemplate)
    .innerJoin(person, eq(person.id, legalOwnerId))
    .where(and(eq(kind, 'ai'), isNull(withdrawnAt), isNotNull(legalOwnerId)))
    .orderBy(person.name)
}

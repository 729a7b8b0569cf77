import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerLoosening } from '@/db/schema/loosenings'
import { person } from '@/db/schema/people'
import { lacksLegalOwner } from '@/newsroom/disclaimers/loosening'
import type { LooseningOnScreen } from '@/newsroom/disclaimers/loosening-on-screen'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { legalOwnerHere } from './legal-owner-here'

type Template = { readonly id: string; readonly legalOwnerId: string | null }

/** What somebody would loosen about a template, and whether this viewer may agree; null: nothing waits. */
export const looseningOf = async (
  reader: Reader,
  actor: Actor,
  template: Template,
): Promise<LooseningOnScreen | null> => {
  const { templateId, agreedAt, droppedAt, id, before, after, askedBy } = disclaimerLoosening
  const [row] = await reader
    .select({ id, before, after, askedBy, by: person.name })
    .from(disclaimerLoosening)
    .innerJoin(person, eq(person.id, askedBy))
    .where(and(eq(templateId, template.id), isNull(agreedAt), isNull(droppedAt)))
  if (!row) return null
  const { askedBy: asking, ...shown } = row
  const isSecond = can(actor, 'disclaimer.approve', { writers: [asking] })
  const needsLegalOwner = lacksLegalOwner(
    { askedBy: asking, agreedBy: actor.id },
    await legalOwnerHere(reader, template),
  )
  return { ...shown, needsLegalOwner, mayAgree: isSecond && !needsLegalOwner }
}

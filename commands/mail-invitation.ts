import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { masthead } from '@/db/queries/settings'
import { person } from '@/db/schema/people'
import { writeMailKey } from '@/newsroom/notifications/mail-key'
import { seal } from '@/platform/seal'
import type { Context } from './context'
import { invitationLetter } from './mail/invitation-letter'
import { queueMail } from './mail/queue-mail'

/** Makes the address of a link, from the settings of the server. */
export type Mailing = { readonly linkFor: (token: string) => string }

type Invitation = { readonly invitationId: string; readonly personId: string; readonly token: string }

/** The mail leaves if and only if the invitation stands. Its text opens a door, so it waits sealed. */
export const mailInvitation = async (
  tx: Tx,
  { now, newId }: Context,
  { linkFor }: Mailing,
  { invitationId, personId, token }: Invitation,
): Promise<void> => {
  const [invitee] = await tx.select().from(person).where(eq(person.id, personId))
  if (!invitee) throw new Error('Nobody to invite.')
  const house = (await masthead(tx))?.name ?? 'Stet'
  const { subject, text } = invitationLetter(invitee, house, linkFor(token))
  const key = writeMailKey({ about: 'invitation', id: invitationId })
  await queueMail(tx, [{ id: newId(), key, to: invitee.email, subject, text: seal(text), at: now() }])
}

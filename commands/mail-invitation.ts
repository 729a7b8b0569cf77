import type { Tx } from '@/db/connect'
import { enqueue } from '@/platform/jobs'

/** Given where mail is set up; makes the address of a link, from the settings of the server. */
export type Mailing = { readonly linkFor: (token: string) => string }

/** The mail leaves if and only if the invitation stands. */
export const mailInvitation = (
  tx: Tx,
  { linkFor }: Mailing,
  { personId, token }: { readonly personId: string; readonly token: string },
): Promise<void> => enqueue(tx, 'mail', { personId, link: linkFor(token) })

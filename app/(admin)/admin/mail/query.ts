import { z } from 'zod'
import { MAIL_STATES, type MailState } from '@/newsroom/notifications/mail-state'

/** What the address says about a list of mails. Whatever it does not know is as if it were not there. */
const Query = z.object({
  state: z.enum(MAIL_STATES).nullable().catch(null),
  after: z.string().nullable().catch(null),
})

type MailQuery = { readonly state: MailState | null; readonly after: string | null }

export const readMailQuery = (params: Readonly<Record<string, unknown>>): MailQuery => Query.parse(params)

export const mailAddress = (path: string, { state, after }: MailQuery): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ state, after })) if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}

export const MAIL_STATES = ['waiting', 'failing', 'sent', 'dropped', 'dead'] as const
/**
 * `failing`: tried in vain, and tried again by itself. `dropped`: when its turn came it was for nobody any more.
 * `dead`: given up, and waits for a person.
 */
export type MailState = (typeof MAIL_STATES)[number]

/** Why mails are not sent that no mail server ever refused; anything else is what the mail server said. */
export const NOT_FOR_THEM = 'notForThem'
export const STALE = 'stale'

type Way = { readonly sentAt: Date | null; readonly deadAt: Date | null; readonly error: string | null }

export const mailState = ({ sentAt, deadAt, error }: Way): MailState => {
  if (sentAt) return 'sent'
  if (deadAt) return error === NOT_FOR_THEM ? 'dropped' : 'dead'
  return error === null ? 'waiting' : 'failing'
}

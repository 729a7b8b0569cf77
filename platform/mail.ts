import { createTransport } from 'nodemailer'

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same at every try, so that whoever gets it twice can tell. */
  readonly id: string
}

/** Is there a mail server to hand letters to? */
export const hasMail = (): boolean => Boolean(process.env.SMTP_URL)

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

const host = (): string => URL.parse(process.env.STET_URL ?? '')?.hostname ?? 'localhost'

/** What went wrong in one line; a mail server's answer may be long, and may be anything. */
const reasonOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .slice(0, 300)

/** Hands letters to the mail server. For each, in their order: null when it was taken, else what went wrong. */
export const postLetters = async (letters: readonly Letter[]): Promise<readonly (string | null)[]> => {
  const from = process.env.STET_MAIL_FROM ?? `stet@${host()}`
  const transport = createTransport({ url: process.env.SMTP_URL, pool: true, maxConnections: 2, ...PATIENCE }, { from })
  try {
    const outcomes = await Promise.allSettled(
      letters.map(({ id, to, subject, text }) =>
        transport.sendMail({
          ...{ subject, text, to: { name: '', address: to } },
          messageId: `<${id}@${host()}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        }),
      ),
    )
    return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? null : reasonOf(outcome.reason)))
  } finally {
    transport.close()
  }
}

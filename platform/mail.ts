import { createTransport } from 'nodemailer'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

/** Is there a mail server to hand letters to? */
export const hasMail = (): boolean => Boolean(process.env.SMTP_URL)

/** Hands a letter to the mail server. Throws when it does not take it; the queue tries again. */
export const sendMail = async ({ to, subject, text }: Letter): Promise<void> => {
  const transport = createTransport(process.env.SMTP_URL, { from: process.env.STET_MAIL_FROM })
  try {
    await transport.sendMail({ to: { name: '', address: to }, subject, text })
  } finally {
    transport.close()
  }
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { inboxIsOpen } from '@/app/inbox'
import { mustView } from '@/app/viewer'
import { MailText } from '@/components/admin/mail-text'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { mailById } from '@/db/queries/mails'
import { isSealed, unseal } from '@/platform/seal'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('notifications.post'))('inbox'),
})

type Props = { readonly params: Promise<{ readonly id: string }> }

/** One mail, opened. */
export default async function OneMailPage({ params }: Props) {
  const viewer = await mustView()
  const { data: id } = z.uuid().safeParse((await params).id)
  const mail = inboxIsOpen() && id ? await mailById(database(), viewer, id) : null
  if (!mail) notFound()
  const words = await getTranslations('notifications.post')
  return (
    <Page title={mail.subject} back={{ href: '/dev/mail', label: words('inbox') }}>
      <MailText mail={mail} text={isSealed(mail.text) ? unseal(mail.text) : mail.text} />
    </Page>
  )
}

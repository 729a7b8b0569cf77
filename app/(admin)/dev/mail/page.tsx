import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mailAddress, readMailQuery } from '@/app/(admin)/admin/mail/query'
import { inboxIsOpen } from '@/app/inbox'
import { mustView } from '@/app/viewer'
import { MailList } from '@/components/admin/mail-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { mailPage } from '@/db/queries/mails'
import { can } from '@/newsroom/policy/can'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('notifications.post'))('inbox'),
})

const HERE = '/dev/mail'

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** Every mail as its receiver would read it. */
export default async function InboxPage({ searchParams }: Props) {
  const viewer = await mustView()
  if (!inboxIsOpen() || !can(viewer, 'mail.manage')) notFound()
  const asked = readMailQuery(await searchParams)
  const [words, { items, next }] = await Promise.all([
    getTranslations('notifications.post'),
    mailPage(database(), viewer, asked),
  ])
  return (
    <Page title={words('inbox')} lede={words('inboxLead')} back={{ href: '/admin/mail', label: words('back') }}>
      {items.length > 0 ? (
        <MailList
          label={words('inbox')}
          mails={items}
          subject={({ id, subject }) => (
            <Link href={`${HERE}/${id}`} className="link target">
              {subject}
            </Link>
          )}
          action={() => null}
        />
      ) : (
        <EmptyState title={words('emptyTitle')}>{words('empty')}</EmptyState>
      )}
      <Pager
        label={words('inbox')}
        first={asked.after ? { href: HERE, label: words('newest') } : null}
        next={next ? { href: mailAddress(HERE, { ...asked, after: next }), label: words('older') } : null}
      />
    </Page>
  )
}

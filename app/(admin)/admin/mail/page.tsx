import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { inboxIsOpen } from '@/app/inbox'
import { mustView } from '@/app/viewer'
import { MailFilter } from '@/components/admin/mail-filter'
import { MailList } from '@/components/admin/mail-list'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { mailPage } from '@/db/queries/mails'
import { can } from '@/newsroom/policy/can'
import { hasMail } from '@/platform/mail'
import { tryAgain } from './actions'
import { mailAddress, readMailQuery } from './query'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('notifications.post'))('title'),
})

const HERE = '/admin/mail'

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** What became of the house's mail, and a way to send again what was given up. */
export default async function MailPage({ searchParams }: Props) {
  const viewer = await mustView()
  if (!can(viewer, 'mail.manage')) notFound()
  const asked = readMailQuery(await searchParams)
  const [words, { items, next }] = await Promise.all([
    getTranslations('notifications.post'),
    mailPage(database(), viewer, asked),
  ])
  const again = (id: string, label: string) => (
    <form action={tryAgain}>
      <input type="hidden" name="mailId" value={id} />
      <Button type="submit" size="small" aria-label={label}>
        {words('again')}
      </Button>
    </form>
  )
  return (
    <Page
      title={words('title')}
      lede={hasMail() ? words('lead') : words('noServer')}
      action={
        inboxIsOpen() ? (
          <Link href="/dev/mail" className="link target">
            {words('inbox')}
          </Link>
        ) : null
      }
    >
      <MailFilter here={HERE} state={asked.state} />
      {items.length > 0 ? (
        <MailList
          label={words('title')}
          mails={items}
          subject={({ subject }) => subject}
          action={({ id, to, subject, state }) =>
            state === 'dead' || state === 'failing' ? again(id, words('againNamed', { to, subject })) : null
          }
        />
      ) : (
        <EmptyState title={words('emptyTitle')}>{words(asked.state === 'dead' ? 'emptyFailed' : 'empty')}</EmptyState>
      )}
      <Pager
        label={words('title')}
        first={asked.after ? { href: mailAddress(HERE, { ...asked, after: null }), label: words('newest') } : null}
        next={next ? { href: mailAddress(HERE, { ...asked, after: next }), label: words('older') } : null}
      />
    </Page>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { RefreshOnNotice } from '@/components/desk/live/refresh-on-notice'
import { NoticeFilter } from '@/components/desk/notifications/notice-filter'
import { NoticeList } from '@/components/desk/notifications/notice-list'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { noticePage } from '@/db/queries/notifications/list'
import { markAllReadAction, markReadAction } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('notifications'))('title'),
})

const HERE = '/desk/notifications'
const Query = z.object({ show: z.enum(['all', 'unread']).catch('all'), after: z.string().nullable().catch(null) })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

export default async function NotificationsPage({ searchParams }: Props) {
  const viewer = await mustView()
  const asked = Query.parse(await searchParams)
  const [words, { items, next }] = await Promise.all([
    getTranslations('notifications'),
    noticePage(database(), viewer, { ...asked, language: viewer.language }),
  ])
  const newest = items[0]?.at
  const address = asked.show === 'unread' ? `${HERE}?show=unread` : HERE
  return (
    <Page
      title={words('title')}
      action={
        newest && items.some(({ isRead }) => !isRead) ? (
          <form action={markAllReadAction}>
            <input type="hidden" name="until" value={newest.toISOString()} />
            <Button type="submit">{words('list.markAllRead')}</Button>
          </form>
        ) : null
      }
    >
      <RefreshOnNotice />
      <NoticeFilter here={HERE} show={asked.show} />
      {items.length > 0 ? (
        <NoticeList notices={items} markRead={markReadAction} />
      ) : (
        <EmptyState title={words('list.emptyTitle')}>
          {words(asked.show === 'unread' ? 'list.emptyUnread' : 'list.emptyAll')}
        </EmptyState>
      )}
      <Pager
        label={words('title')}
        first={asked.after ? { href: address, label: words('list.newest') } : null}
        next={
          next
            ? { href: `${HERE}?${new URLSearchParams({ show: asked.show, after: next })}`, label: words('list.older') }
            : null
        }
      />
      <p className="text-14">
        <Link href="/account#notifications" className="link target">
          {words('list.settings')}
        </Link>
      </p>
    </Page>
  )
}

import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Shell } from '@/components/desk/shell/shell'
import { database } from '@/db/connect'
import { startDesks } from '@/db/queries/list-choices'
import { givenUpMails } from '@/db/queries/mails'
import { waitingFor } from '@/db/queries/my-work'
import { unreadCount } from '@/db/queries/notifications/unread'
import { keepsSamples } from '@/db/queries/sampling/keeps-samples'
import { masthead } from '@/db/queries/settings'
import { isLocale } from '@/newsroom/language/locales'
import { roomsOf } from '@/newsroom/people/rooms'
import { leave } from './(desk)/account/actions'
import { start } from './(desk)/desk/stories/new/actions'
import { remember } from './(desk)/preference-actions'
import { searchStories } from './(desk)/search-actions'
import { preferences } from './preferences'
import type { Viewer } from './viewer'

/** The shell around every room, filled for the person who looks. */
export async function Newsroom({ viewer, children }: { readonly viewer: Viewer; readonly children: ReactNode }) {
  const [house, desks, waiting, mail, unread, isSampling, looks, locale] = await Promise.all([
    masthead(database()),
    startDesks(database(), viewer),
    waitingFor(database(), viewer),
    givenUpMails(database(), viewer),
    unreadCount(database(), viewer),
    keepsSamples(database()),
    preferences(),
    getLocale(),
  ])
  const waits: Readonly<Record<string, number>> = { ...waiting, mail }
  const language = house?.language ?? (isLocale(locale) ? locale : 'en')
  return (
    <Shell
      house={house?.name ?? 'Stet'}
      viewer={{ name: viewer.name }}
      unread={unread}
      rooms={roomsOf(viewer, isSampling ? [] : ['sampling']).map((room) => ({
        ...room,
        waiting: waits[room.name] ?? 0,
      }))}
      looks={{ theme: looks.theme, isFolded: looks.rail === 'folded', keysOff: looks.keys === 'off' }}
      newStory={desks.length === 0 ? null : { desks, language, action: start }}
      search={searchStories}
      remember={remember}
      signOut={leave}
    >
      {children}
    </Shell>
  )
}

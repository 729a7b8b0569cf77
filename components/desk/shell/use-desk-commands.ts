'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { focusFilter } from './focus-filter'
import type { RailRoom } from './room'

export type DeskCommand = {
  readonly id: string
  readonly label: string
  readonly keys?: string
  readonly run: () => void
}

const ROOM_KEYS: Readonly<Record<string, string>> = { work: 'g d', review: 'g r', stories: 'g s' }

type Opens = { readonly newStory: (() => void) | null; readonly palette: () => void; readonly sheet: () => void }

/** Everything the shell can do, once: the palette, the keys and the sheet of keys all come from this list. */
export function useDeskCommands(rooms: readonly RailRoom[], open: Opens): readonly DeskCommand[] {
  const router = useRouter()
  const t = useTranslations('desk')
  const start = open.newStory
  return [
    ...(start === null ? [] : [{ id: 'new', label: t('keys.newStory'), keys: 'c', run: start }]),
    ...rooms.map(({ name, href }) => ({
      id: name,
      label: t(`rooms.${name}`),
      ...(ROOM_KEYS[name] === undefined ? {} : { keys: ROOM_KEYS[name] }),
      run: () => router.push(href),
    })),
    {
      id: 'notifications',
      label: t('shell.notifications'),
      keys: 'g n',
      run: () => router.push('/desk/notifications'),
    },
    { id: 'account', label: t('shell.account'), run: () => router.push('/account') },
    { id: 'filter', label: t('keys.filter'), keys: '/', run: focusFilter },
    { id: 'find', label: t('keys.find'), keys: 'Mod-k', run: open.palette },
    { id: 'sheet', label: t('keys.sheet'), keys: '?', run: open.sheet },
  ]
}

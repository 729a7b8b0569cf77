'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Live } from '@/components/desk/live/live'
import { NewStory, type NewStoryProps } from '@/components/desk/new-story/new-story'
import type { Remember, Theme } from './preferences'
import { Rail } from './rail'
import type { RailRoom } from './room'
import { ShortcutSheet } from './shortcut-sheet'
import type { SearchStories } from './story-hit'
import { TopBar } from './top-bar'
import { useDeskCommands } from './use-desk-commands'
import { useShortcuts } from './use-shortcuts'
import { ViewerMenu } from './viewer-menu'

const Palette = dynamic(() => import('./palette').then((file) => file.Palette), { ssr: false })

export type ShellProps = {
  readonly house: string
  readonly viewer: { readonly name: string }
  /** Notifications this person has not read. */
  readonly unread: number
  readonly rooms: readonly RailRoom[]
  readonly looks: { readonly theme: Theme; readonly isFolded: boolean; readonly keysOff: boolean }
  /** Null for those who may not start a story. */
  readonly newStory: Pick<NewStoryProps, 'desks' | 'language' | 'action'> | null
  readonly search: SearchStories
  readonly remember: Remember
  readonly signOut: () => Promise<void>
  readonly children: ReactNode
}

type Layer = 'palette' | 'keys' | 'newStory' | null

/** The frame of the newsroom: the rail, or a bar where there is no room for one, and what floats above the page. */
export function Shell({
  house,
  viewer,
  unread,
  rooms,
  looks,
  newStory,
  search,
  remember,
  signOut,
  children,
}: ShellProps) {
  const t = useTranslations('common')
  const [layer, setLayer] = useState<Layer>(null)
  const [isFolded, fold] = useState(looks.isFolded)
  const [keysOff, switchKeysOff] = useState(looks.keysOff)
  const commands = useDeskCommands(rooms, {
    newStory: newStory && (() => setLayer('newStory')),
    palette: () => setLayer('palette'),
    sheet: () => setLayer('keys'),
  })
  useShortcuts(Object.fromEntries(commands.flatMap(({ keys, run }) => (keys === undefined ? [] : [[keys, run]]))), {
    isOff: keysOff,
  })
  const shownAs = (own: Layer) => ({
    isOpen: layer === own,
    onOpenChange: (open: boolean) => setLayer(open ? own : null),
  })
  const setFolded = (folded: boolean) => {
    fold(folded)
    void remember({ name: 'rail', value: folded ? 'folded' : 'open' })
  }
  const setKeysOff = (off: boolean) => {
    switchKeysOff(off)
    void remember({ name: 'keys', value: off ? 'off' : 'on' })
  }
  const navigation = {
    house,
    rooms,
    onFind: () => setLayer('palette'),
    viewerMenu: <ViewerMenu {...{ viewer, remember, signOut, keysOff }} theme={looks.theme} onKeysOff={setKeysOff} />,
  }
  return (
    <Live unread={unread}>
      <a
        href="#page"
        className="sr-only z-50 bg-paper px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skip')}
      </a>
      <div className={isFolded ? 'min-h-dvh' : 'min-h-dvh lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]'}>
        {isFolded ? null : <Rail {...navigation} onFold={() => setFolded(true)} />}
        <div className="flex min-w-0 flex-col">
          <TopBar {...navigation} isAlways={isFolded} onUnfold={() => setFolded(false)} />
          <div id="page" tabIndex={-1} className="min-w-0 grow outline-hidden">
            {children}
          </div>
        </div>
      </div>
      {layer === 'palette' ? <Palette {...shownAs('palette')} {...{ commands, search }} /> : null}
      <ShortcutSheet {...shownAs('keys')} {...{ commands, keysOff }} />
      {newStory === null ? null : <NewStory {...newStory} {...shownAs('newStory')} />}
    </Live>
  )
}

'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Bell, BellInBar } from '@/components/desk/notifications/bell'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { Find } from './find'
import type { Navigation } from './rail'
import { Rooms } from './rooms'

type TopBarProps = Navigation & { readonly isAlways: boolean; readonly onUnfold: () => void }

/** Where there is no room for the rail: one line, and the rail as a sheet. */
export function TopBar({ house, rooms, onFind, viewerMenu, isAlways, onUnfold }: TopBarProps) {
  const t = useTranslations('desk')
  const [isOpen, open] = useState(false)
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever way the page changed, the sheet has done its work
  useEffect(() => open(false), [path])
  const leave = (then: () => void) => () => {
    open(false)
    then()
  }
  return (
    <header
      className={`flex items-center justify-between gap-2 border-b border-rule px-6 py-2 md:px-10 print:hidden ${isAlways ? '' : 'lg:hidden'}`}
    >
      <Link
        href="/desk"
        className="line-clamp-2 min-w-0 font-serif text-16 leading-tight font-semibold sm:line-clamp-1 sm:text-18"
      >
        {house}
      </Link>
      <div className="-mr-3 flex shrink-0 items-center gap-0 sm:gap-2">
        {isAlways ? (
          <span className="hidden lg:inline">
            <Button variant="bare" size="small" onPress={onUnfold}>
              {t('shell.unfold')}
            </Button>
          </span>
        ) : null}
        <BellInBar />
        <Button variant="bare" size="small" onPress={onFind}>
          {t('keys.find')}
        </Button>
        <Button variant="bare" size="small" onPress={() => open(true)}>
          {t('shell.menu')}
        </Button>
      </div>
      <Sheet title={house} isOpen={isOpen} onOpenChange={open} from="left">
        <div className="flex flex-col gap-6 pl-1">
          <Find onPress={leave(onFind)} />
          <Bell />
          <Rooms rooms={rooms} />
          <div className="-ml-1">{viewerMenu}</div>
        </div>
      </Sheet>
    </header>
  )
}

'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Bell } from '@/components/desk/notifications/bell'
import { Button } from '@/components/ui/button'
import { Find } from './find'
import type { RailRoom } from './room'
import { Rooms } from './rooms'

export type Navigation = {
  readonly house: string
  readonly rooms: readonly RailRoom[]
  readonly onFind: () => void
  readonly viewerMenu: ReactNode
}

/** The left rail of a wide screen. */
export function Rail({ house, rooms, onFind, viewerMenu, onFold }: Navigation & { onFold: () => void }) {
  const t = useTranslations('desk')
  return (
    <aside
      aria-label={t('rooms.label')}
      className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-r border-rule px-5 py-6 lg:flex print:hidden"
    >
      <Link href="/desk" className="font-serif text-21 leading-tight font-semibold text-balance">
        {house}
      </Link>
      <Find onPress={onFind} />
      <Bell />
      <Rooms rooms={rooms} />
      <div className="mt-auto -ml-1 flex flex-col items-start gap-2">
        {viewerMenu}
        <Button variant="bare" size="text" onPress={onFold}>
          <span className="text-muted">← {t('shell.fold')}</span>
        </Button>
      </div>
    </aside>
  )
}

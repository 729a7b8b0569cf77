'use client'

import { Bell as Sign } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useUnread } from '@/components/desk/live/live'

export const NOTIFICATIONS = '/desk/notifications'

/** So many are counted; beyond that it does not matter how many more. */
const MOST = 99

const useSaid = (): { readonly unread: number; readonly shown: string; readonly said: string } => {
  const t = useTranslations('notifications.bell')
  const unread = useUnread()
  return { unread, shown: unread > MOST ? `${MOST}+` : String(unread), said: t('unread', { count: unread }) }
}

/** Where one is told things, and how many of them one has not read; the number changes by itself. */
export function Bell() {
  const t = useTranslations('notifications.bell')
  const { unread, shown, said } = useSaid()
  const isHere = usePathname().startsWith(NOTIFICATIONS)
  return (
    <Link
      href={NOTIFICATIONS}
      className="-mt-3 flex min-h-9 items-center gap-2 text-16 text-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
      {...(isHere ? { 'aria-current': 'page' } : {})}
    >
      <Sign aria-hidden size={16} className="shrink-0" />
      <span className="grow">{t('label')}</span>
      <span aria-hidden className="tabular text-14 text-proof">
        {unread === 0 ? null : shown}
      </span>
      <span role="status" className="sr-only">
        {unread === 0 ? null : `, ${said}`}
      </span>
    </Link>
  )
}

/** On a phone, where there is room for a number and no more: only when there is something. */
export function BellInBar() {
  const { unread, shown, said } = useSaid()
  if (unread === 0) return null
  return (
    <Link href={NOTIFICATIONS} className="target flex min-h-8 items-center gap-1 px-2 text-14 font-medium text-proof">
      <Sign aria-hidden size={16} className="shrink-0" />
      <span aria-hidden className="tabular">
        {shown}
      </span>
      <span className="sr-only">{said}</span>
    </Link>
  )
}

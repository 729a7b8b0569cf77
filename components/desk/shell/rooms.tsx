'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { NOTIFICATIONS } from '@/components/desk/notifications/bell'
import { roomAt } from '@/newsroom/people/rooms'
import type { RailRoom } from './room'

const ROOM =
  '-ml-5 flex min-h-9 items-baseline justify-between gap-3 border-l-2 border-transparent py-1.5 pl-4.5 text-16 text-muted ' +
  'hover:text-ink aria-[current]:border-proof aria-[current]:font-medium aria-[current]:text-ink'

/** Beyond this nobody counts. */
const MOST = 99

/** The rooms in words; a number stands beside one only when something there waits for this person. */
export function Rooms({ rooms }: { readonly rooms: readonly RailRoom[] }) {
  const t = useTranslations('desk.rooms')
  const path = usePathname()
  const here = path.startsWith(NOTIFICATIONS) ? undefined : roomAt(rooms, path)?.name
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-col">
        {rooms.map(({ name, href, waiting }) => (
          <li key={name}>
            <Link href={href} className={ROOM} {...(name === here ? { 'aria-current': 'page' } : {})}>
              {t(name)}
              {waiting === 0 ? null : (
                <span className="tabular text-14 text-proof">
                  <span aria-hidden>{waiting > MOST ? `${MOST}+` : waiting}</span>
                  <span className="sr-only">, {t('waiting', { count: waiting })}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

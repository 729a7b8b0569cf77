'use client'

import { useNow, useTimeZone } from 'next-intl'
import { useFormats } from '@/components/ui/formats'

export type TimeProps = {
  /** ISO 8601 or milliseconds since 1970. */
  readonly at: string | number | Date
  /** Without a tab stop of its own, for rows that are one link. */
  readonly plain?: boolean
}

const MINUTE = 60_000

const BUBBLE =
  'absolute bottom-full left-0 z-20 mb-1 hidden rounded-sm bg-ink px-2 py-1 text-14 text-paper ' +
  'group-focus-visible/time:block forced-colors:border'

/** "3 hours ago"; the moment itself, with the viewer's zone, on hover and on focus. */
export function Time({ at, plain = false }: TimeProps) {
  const format = useFormats()
  const zone = useTimeZone() ?? 'UTC'
  const now = useNow({ updateInterval: MINUTE })
  const moment = new Date(at)
  const absolute = `${format.dateTime(moment, { dateStyle: 'long', timeStyle: 'short' })} (${zone})`
  // A clock that lags behind the server's would say "in 2 seconds" of something that has happened.
  const relative = format.relativeTime(moment, now.getTime() < moment.getTime() ? moment : now)
  return (
    <time
      dateTime={moment.toISOString()}
      title={absolute}
      className="group/time tabular relative rounded-sm whitespace-nowrap"
      // The moment itself must be reachable by keyboard.
      {...(plain ? {} : { tabIndex: 0 })}
    >
      {relative}
      {plain ? null : (
        <span aria-hidden className={BUBBLE}>
          {absolute}
        </span>
      )}
    </time>
  )
}

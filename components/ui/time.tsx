'use client'

import { useFormatter, useNow, useTimeZone } from 'next-intl'
import { Focusable } from 'react-aria-components/Focusable'
import { Tooltip } from './tooltip'

export type TimeProps = {
  /** ISO 8601 or milliseconds since 1970. */
  readonly at: string | number | Date
  /** `plain`: no tab stop of its own, for rows that are one link; the absolute time is its title. */
  readonly plain?: boolean
}

const MINUTE = 60_000

/** "3 hours ago", with the moment and the viewer's zone on hover and focus. */
export function Time({ at, plain = false }: TimeProps) {
  const format = useFormatter()
  const zone = useTimeZone() ?? 'UTC'
  const now = useNow({ updateInterval: MINUTE })
  const moment = new Date(at)
  const absolute = `${format.dateTime(moment, { dateStyle: 'long', timeStyle: 'short' })} (${zone})`
  const relative = format.relativeTime(moment, now.getTime() < moment.getTime() ? moment : now)
  const shown = { dateTime: moment.toISOString(), className: 'tabular whitespace-nowrap' }
  if (plain) {
    return (
      <time {...shown} title={absolute}>
        {relative}
      </time>
    )
  }
  return (
    <Tooltip text={absolute}>
      <Focusable>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the absolute time must be reachable by keyboard (E19) */}
        <time {...shown} tabIndex={0}>
          {relative}
        </time>
      </Focusable>
    </Tooltip>
  )
}

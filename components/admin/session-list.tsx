import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormats } from '@/components/ui/formats'

export type SessionLine = {
  readonly id: string
  readonly device: { readonly browser: string; readonly system: string } | null
  readonly address: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly isHere: boolean
}

type Props = {
  readonly sessions: readonly SessionLine[]
  /** What can be done with one; the device's name comes along for its label. */
  readonly end: (session: SessionLine, device: string) => ReactNode
}

/** Where somebody is signed in, one line each. */
export function SessionList({ sessions, end }: Props) {
  const words = useTranslations('account.sessions')
  const format = useFormats()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ul className="flex flex-col">
      {sessions.map((session) => {
        const device = session.device ? words('device', session.device) : words('unknownDevice')
        return (
          <li key={session.id} className="flex items-baseline justify-between gap-4 border-b border-rule py-2">
            <div className="min-w-0">
              <p>
                {device}
                {session.isHere ? <span className="text-stet"> · {words('here')}</span> : null}
              </p>
              <p className="text-14 text-muted tabular">
                {session.address} · {words('since', { time: moment(session.createdAt) })} ·{' '}
                {words('seen', { time: moment(session.lastSeenAt) })}
              </p>
            </div>
            {session.isHere ? null : end(session, device)}
          </li>
        )
      })}
    </ul>
  )
}

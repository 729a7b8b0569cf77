import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormats } from '@/components/ui/formats'
import { StateWord, type Tone } from '@/components/ui/state-word'
import { Time } from '@/components/ui/time'
import { type MailState, STALE } from '@/newsroom/notifications/mail-state'

export type MailOnList = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly at: Date
  readonly state: MailState
  readonly attempts: number
  readonly error: string | null
  readonly nextAt: Date
}

const TONE: Readonly<Record<MailState, Tone>> = {
  waiting: 'muted',
  failing: 'amber',
  sent: 'stet',
  dropped: 'muted',
  dead: 'vermilion',
}

type Props = {
  readonly label: string
  readonly mails: readonly MailOnList[]
  /** The subject, as what leads to the mail or as plain words. */
  readonly subject: (mail: MailOnList) => ReactNode
  /** What can be done about one. */
  readonly action: (mail: MailOnList) => ReactNode
}

/** What became of each mail: subject, to whom, how it stands, since when. */
export function MailList({ label, mails, subject, action }: Props) {
  const words = useTranslations('notifications.post')
  return (
    <ul aria-label={label} className="flex flex-col border-t border-rule">
      {mails.map((mail) => (
        <li key={mail.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-3">
          <span className="min-w-0 grow basis-full wrap-anywhere md:basis-0">{subject(mail)}</span>
          <span className="text-14 text-muted wrap-anywhere">{mail.to}</span>
          <span className="text-14">
            <StateWord tone={TONE[mail.state]}>{words(`states.${mail.state}`)}</StateWord>
          </span>
          <span className="text-14 text-muted">
            <Time at={mail.at} />
          </span>
          {action(mail)}
          <Trouble mail={mail} />
        </li>
      ))}
    </ul>
  )
}

function Trouble({ mail }: { readonly mail: MailOnList }) {
  const words = useTranslations('notifications.post')
  const format = useFormats()
  if (mail.error === null || mail.state === 'dropped') return null
  const time = format.dateTime(mail.nextAt, { dateStyle: 'medium', timeStyle: 'medium' })
  return (
    <p className="basis-full text-14 text-muted wrap-anywhere">
      {words('attempts', { count: mail.attempts })} · {mail.error === STALE ? words('stale') : mail.error}
      {mail.state === 'failing' ? ` · ${words('nextAt', { time })}` : null}
    </p>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StateWord, type Tone } from '@/components/ui/state-word'
import { Cell, Table, TableRow } from '@/components/ui/table'
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
  readonly caption: string
  readonly mails: readonly MailOnList[]
  /** The subject, as what leads to the mail or as plain words. */
  readonly subject: (mail: MailOnList) => ReactNode
  /** What can be done about one. */
  readonly action: (mail: MailOnList) => ReactNode
}

/** What became of each mail. */
export function MailList({ caption, mails, subject, action }: Props) {
  const words = useTranslations('notifications.post')
  const columns = (['to', 'subject', 'state', 'at'] as const).map((key) => ({ key, label: words(`columns.${key}`) }))
  return (
    <Table caption={caption} columns={columns}>
      {mails.map((mail) => (
        <TableRow key={mail.id}>
          <Cell>{mail.to}</Cell>
          <Cell head>{subject(mail)}</Cell>
          <Cell>
            <StateWord tone={TONE[mail.state]}>{words(`states.${mail.state}`)}</StateWord>
            <Trouble mail={mail} />
            {action(mail)}
          </Cell>
          <Cell>
            <Time at={mail.at} />
          </Cell>
        </TableRow>
      ))}
    </Table>
  )
}

function Trouble({ mail }: { readonly mail: MailOnList }) {
  const words = useTranslations('notifications.post')
  if (mail.error === null || mail.state === 'dropped') return null
  return (
    <p className="max-w-[40ch] text-muted wrap-anywhere">
      {words('attempts', { count: mail.attempts })} · {mail.error === STALE ? words('stale') : mail.error}
      {mail.state === 'failing' ? (
        <>
          {' '}
          · {words('nextAt')} <Time at={mail.nextAt} />
        </>
      ) : null}
    </p>
  )
}

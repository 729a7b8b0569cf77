import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { MailOnList } from './mail-list'

const ADDRESS = /(?=https?:\/\/)|(?<=https?:\/\/\S+)(?=\s)/

/** The text cut before and after each address, with where each part begins. */
const partsOf = (text: string): readonly { readonly at: number; readonly part: string }[] => {
  let at = 0
  return text.split(ADDRESS).map((part) => {
    at += part.length
    return { at, part }
  })
}

type Props = { readonly mail: MailOnList; readonly text: string | null }

/** A mail as its receiver reads it; addresses can be followed, as mail programs let one. */
export function MailText({ mail, text }: Props) {
  const words = useTranslations('notifications.post')
  return (
    <article className="flex max-w-[68ch] flex-col gap-4">
      <p className="text-14 text-muted">
        {words('columns.to')}: {mail.to} · {words(`states.${mail.state}`)} · <Time at={mail.at} />
      </p>
      {text ? (
        <p className="border-t border-rule pt-4 leading-text whitespace-pre-wrap wrap-anywhere">
          {partsOf(text).map(({ at, part }) => (/^https?:/.test(part) ? <Address key={at} to={part} /> : part))}
        </p>
      ) : (
        <p className="border-t border-rule pt-4 text-muted">{words('gone')}</p>
      )}
    </article>
  )
}

function Address({ to }: { readonly to: string }) {
  return (
    <a href={to} className="link">
      {to}
    </a>
  )
}

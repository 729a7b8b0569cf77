import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import type { NoticeSaid } from '@/newsroom/notifications/notice-said'
import { noticeHref } from '@/newsroom/notifications/place'
import { useNoticeSentence } from './notice-sentence'

export type NoticeOnList = {
  readonly id: string
  readonly kind: NoticeKind
  readonly who: string | null
  readonly what: string
  readonly said: NoticeSaid
  readonly at: Date
  readonly isRead: boolean
  /** It asked for a second person, and waits for nobody any more. */
  readonly isSettled: boolean
}

type Props = {
  readonly notices: readonly NoticeOnList[]
  readonly markRead: (form: FormData) => Promise<void>
}

/** One line each; following a line reads it. An `a`, not a `Link`: looking ahead would read what nobody has seen. */
export function NoticeList({ notices, markRead }: Props) {
  const t = useTranslations('notifications.list')
  const sentence = useNoticeSentence()
  return (
    <ul className="flex flex-col border-t border-rule">
      {notices.map((notice) => {
        const said = sentence(notice)
        return (
          <li
            key={notice.id}
            className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-3 sm:flex-nowrap"
          >
            <a
              href={noticeHref(notice.id)}
              className={`target flex min-w-0 grow basis-full items-baseline gap-3 hover:text-proof sm:basis-auto ${notice.isRead ? 'text-muted' : 'font-medium'}`}
            >
              <span aria-hidden className={`size-2 shrink-0 rounded-full ${notice.isRead ? '' : 'bg-proof'}`} />
              <span>
                {notice.isRead ? null : <span className="sr-only">{t('isUnread')}: </span>}
                {said}
                {notice.isSettled ? (
                  <span className="text-14 whitespace-nowrap text-muted"> · {t('isSettled')}</span>
                ) : null}
              </span>
            </a>
            <span className="ml-5 shrink-0 text-14 text-muted sm:ml-0">
              <Time at={notice.at} />
            </span>
            {notice.isRead ? null : (
              <form action={markRead} className="shrink-0">
                <input type="hidden" name="id" value={notice.id} />
                <Button type="submit" variant="bare" size="text" aria-label={t('markReadNamed', { said })}>
                  {t('markRead')}
                </Button>
              </form>
            )}
          </li>
        )
      })}
    </ul>
  )
}

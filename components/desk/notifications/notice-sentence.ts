import { useTranslations } from 'next-intl'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import type { NoticeSaid } from '@/newsroom/notifications/notice-said'

type Told = {
  readonly kind: NoticeKind
  readonly who: string | null
  readonly what: string
  readonly said: NoticeSaid
}

/** A notice as a sentence; what the house did by itself was done by the house. */
export const useNoticeSentence = (): ((told: Told) => string) => {
  const t = useTranslations('notifications')
  return ({ kind, who, what, said }) => t(`said.${kind}`, { who: who ?? t('house'), what, ...said })
}

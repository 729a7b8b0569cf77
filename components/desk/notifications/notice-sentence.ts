import { useTranslations } from 'next-intl'
import type { NoticeKind } from '@/newsroom/notifications/kinds'

type Said = { readonly kind: NoticeKind; readonly who: string | null; readonly what: string; readonly count: number }

/** A notice as a sentence; what the house did by itself was done by the house. */
export const useNoticeSentence = (): ((said: Said) => string) => {
  const t = useTranslations('notifications')
  return ({ kind, who, what, count }) => t(`said.${kind}`, { who: who ?? t('house'), what, count })
}

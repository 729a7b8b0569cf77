'use client'

import { useTranslations } from 'next-intl'
import type { Remark } from '@/newsroom/talk/line'

/** The name a remark stands under. */
export const useSpeaker = (): ((remark: Pick<Remark, 'author' | 'isGuest'> | undefined) => string) => {
  const words = useTranslations('talk')
  return (remark) => {
    if (!remark?.isGuest) return remark?.author ?? words('house')
    return remark.author === null ? words('guestGone') : words('guest', { name: remark.author })
  }
}

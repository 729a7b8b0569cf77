import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** Nothing found is not the same as nothing there: the next step differs. */
export function NoStories({ isNarrowed, start }: { readonly isNarrowed: boolean; readonly start: ReactNode }) {
  const t = useTranslations('desk.list')
  if (!isNarrowed) {
    return (
      <EmptyState title={t('none')} action={start}>
        {t('noneBody')}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('empty')} action={<LinkButton href="/desk/stories">{t('clear')}</LinkButton>}>
      {t('emptyBody')}
    </EmptyState>
  )
}

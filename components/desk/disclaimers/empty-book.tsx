import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** What would stand here, and the one next step. */
export function EmptyBook({ mayWrite }: { readonly mayWrite: boolean }) {
  const t = useTranslations('disclaimers')
  return (
    <EmptyState
      title={t('empty.title')}
      action={mayWrite ? <LinkButton href="/desk/disclaimers/new">{t('newTemplate')}</LinkButton> : null}
    >
      <p>{t('empty.body')}</p>
      {mayWrite ? (
        <p>
          <Link href="/desk/disclaimers/library" className="link target">
            {t('library.open')}
          </Link>
        </p>
      ) : null}
      {mayWrite ? null : <p>{t('empty.reader')}</p>}
    </EmptyState>
  )
}

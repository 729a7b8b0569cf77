import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'

/** What would stand here, and the one next step. */
export function EmptyBook({ mayWrite }: { readonly mayWrite: boolean }) {
  const t = useTranslations('disclaimers')
  return (
    <div className="flex max-w-[60ch] flex-col items-start gap-3 py-10">
      <h2 className="font-serif text-21">{t('empty.title')}</h2>
      <p className="text-muted">{t('empty.body')}</p>
      {mayWrite ? (
        <LinkButton href="/desk/disclaimers/new">{t('newTemplate')}</LinkButton>
      ) : (
        <p className="text-muted">{t('empty.reader')}</p>
      )}
    </div>
  )
}

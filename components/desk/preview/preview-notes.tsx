import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'

type Props = {
  /** Null: none, or lifted. `until` is already in words with its zone. */
  readonly embargo: { readonly until: string | null } | null
  readonly isOlder: boolean
  readonly hasSection: boolean
}

/** What the page itself does not say: readers never see any of it. */
export function PreviewNotes({ embargo, isOlder, hasSection }: Props) {
  const t = useTranslations('preview')
  return (
    <>
      {embargo === null ? null : (
        <Banner tone="warn" title={t('embargo.title')}>
          {embargo.until === null ? t('embargo.indefinite') : t('embargo.until', { when: embargo.until })}
        </Banner>
      )}
      {isOlder ? <Banner tone="note">{t('older')}</Banner> : null}
      {hasSection ? null : <Banner tone="note">{t('withoutSection')}</Banner>}
    </>
  )
}

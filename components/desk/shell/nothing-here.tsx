import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'

/** Gone, never there and not for you read the same: nothing can be told apart. */
export function NothingHere() {
  const t = useTranslations('common.notFound')
  return (
    <Page title={t('title')} lede={t('body')}>
      <div>
        <LinkButton href="/desk">{t('home')}</LinkButton>
      </div>
    </Page>
  )
}

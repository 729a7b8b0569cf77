import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'

/** Gone, never there and not for you read the same: nothing can be told apart. */
export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return (
    <Page title={t('title')} lede={t('body')}>
      <div>
        <LinkButton href="/desk">{t('home')}</LinkButton>
      </div>
    </Page>
  )
}

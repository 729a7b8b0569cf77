import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { NewTemplate } from '@/components/desk/disclaimers/new-template'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { keepers } from '@/db/queries/keepers'
import { can } from '@/newsroom/policy/can'
import { addTemplateAction } from '../actions'

export const generateMetadata = async () => ({ title: (await getTranslations('disclaimers'))('newTemplate') })

export default async function NewTemplatePage() {
  const viewer = await mustView()
  if (!can(viewer, 'disclaimer.write')) notFound()
  const t = await getTranslations('disclaimers')
  return (
    <Page title={t('newTemplate')} lede={t('page.createLede')} back={{ href: '/desk/disclaimers', label: t('back') }}>
      <NewTemplate keepers={await keepers(database(), viewer)} onAdd={addTemplateAction} />
    </Page>
  )
}

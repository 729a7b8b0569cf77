import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { BackToBook } from '@/components/desk/disclaimers/back-to-book'
import { NewTemplate } from '@/components/desk/disclaimers/new-template'
import { can } from '@/newsroom/policy/can'
import { addTemplateAction } from '../actions'

export const generateMetadata = async () => ({ title: (await getTranslations('disclaimers'))('newTemplate') })

export default async function NewTemplatePage() {
  const viewer = await mustView()
  if (!can(viewer, 'disclaimer.write')) notFound()
  const t = await getTranslations('disclaimers')
  return (
    <div className="flex flex-col gap-6">
      <BackToBook />
      <h1 className="font-serif text-28">{t('newTemplate')}</h1>
      <p className="max-w-[68ch] text-muted">{t('page.createLede')}</p>
      <NewTemplate onAdd={addTemplateAction} />
    </div>
  )
}

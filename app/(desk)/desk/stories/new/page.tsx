import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { NewStoryForm } from '@/components/desk/new-story/new-story'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { startDesks } from '@/db/queries/list-choices'
import { masthead } from '@/db/queries/settings'
import { start } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('desk.newStory'))('title'),
})

export default async function NewStoryPage() {
  const viewer = await mustView()
  const [t, desks, house] = await Promise.all([
    getTranslations('desk.newStory'),
    startDesks(database(), viewer),
    masthead(database()),
  ])
  if (desks.length === 0) notFound()
  return (
    <Page title={t('title')}>
      <div className="max-w-xl">
        <NewStoryForm desks={desks} language={house?.language ?? viewer.language} action={start} />
      </div>
    </Page>
  )
}

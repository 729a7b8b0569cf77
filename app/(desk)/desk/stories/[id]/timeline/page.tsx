import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { HistoryNav } from '@/components/desk/history/history-nav'
import { Denials } from '@/components/desk/moves/denials'
import { Timeline } from '@/components/desk/moves/timeline'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { denials } from '@/db/queries/denials'
import { storyReissues } from '@/db/queries/reissue/reissues-of-story'
import { timeline } from '@/db/queries/timeline'
import { backTo, storyAtHand } from '../history/story-at-hand'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('story.timeline'))('title'),
})

/** How the piece got where it is: every move, who made it and what they wrote. */
export default async function TimelinePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const viewer = await mustView()
  const story = await storyAtHand(viewer, (await params).id)
  const [t, lines, reissues, denied] = await Promise.all([
    getTranslations('story.history'),
    timeline(database(), viewer, story.storyId),
    storyReissues(database(), viewer, story.storyId),
    denials(database(), viewer, story.storyId),
  ])
  return (
    <Page title={t('title')} back={backTo(story)}>
      <HistoryNav storyId={story.storyId} here="timeline" />
      <Timeline lines={lines ?? []} reissues={reissues ?? []} />
      <Denials lines={denied} />
    </Page>
  )
}

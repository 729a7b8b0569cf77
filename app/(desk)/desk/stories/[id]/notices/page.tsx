import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { HistoryNav } from '@/components/desk/history/history-nav'
import { AskMoment } from '@/components/desk/notices/ask-moment'
import { Publications } from '@/components/desk/notices/publications'
import { Then } from '@/components/desk/notices/then'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { shelfNames } from '@/db/queries/disclaimer-rules'
import { stoodAt } from '@/db/queries/notices/stood-at'
import { publicVersions } from '@/db/queries/public-versions'
import { masthead } from '@/db/queries/settings'
import { askedMoment } from '@/newsroom/notices/asked-moment'
import { backTo, storyAtHand } from '../history/story-at-hand'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('notices.then'))('title'),
})

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

/** What readers were told beside the text at any moment since the piece first went out. */
export default async function NoticesThenPage({ params, searchParams }: Props) {
  const viewer = await mustView()
  const story = await storyAtHand(viewer, (await params).id)
  const asked = askedMoment(await searchParams, { now: new Date(), zone: viewer.timeZone })
  const [t, versions, shelves, house] = await Promise.all([
    getTranslations('notices.then'),
    publicVersions(database(), story.storyId),
    shelfNames(database()),
    masthead(database()),
  ])
  const stood = asked.kind === 'at' ? await stoodAt(database(), story.storyId, asked.at) : null
  const here = `/desk/stories/${story.storyId}/notices`
  const zones = [...new Set([viewer.timeZone, house?.timeZone ?? 'UTC', 'UTC', asked.wall.zone])]
  return (
    <Page title={t('title')} back={backTo(story)} lede={t('lede')}>
      <div className="print:hidden">
        <HistoryNav storyId={story.storyId} here="notices" />
      </div>
      {versions.length === 0 ? (
        <EmptyState title={t('never')}>{t('neverBody')}</EmptyState>
      ) : (
        <>
          <AskMoment action={here} asked={asked} zones={zones} />
          {asked.kind === 'at' ? <Then at={asked.at} stood={stood} shelves={shelves} zone={asked.wall.zone} /> : null}
          <Publications action={here} versions={versions} language={story.head.package.language} />
        </>
      )}
    </Page>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { HistoryNav } from '@/components/desk/history/history-nav'
import { NameVersion } from '@/components/desk/history/name-version'
import { RestoreVersion } from '@/components/desk/history/restore-version'
import { VersionList } from '@/components/desk/history/version-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { handsOf } from '@/db/queries/edition-facts'
import { revisions } from '@/db/queries/history'
import { nameRevisionAction, restoreRevisionAction } from '../move-actions'
import { backTo, storyAtHand } from './story-at-hand'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('story.history'))('title'),
})

const Query = z.object({
  after: z.string().max(500).nullable().catch(null),
  named: z.literal('1').nullable().catch(null),
})

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

/** Every kept version with who and when. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const viewer = await mustView()
  const story = await storyAtHand(viewer, (await params).id)
  const { after, named } = Query.parse(await searchParams)
  const { storyId, edition, reading } = story
  const [t, { items, next }, newest, hands] = await Promise.all([
    getTranslations('story.history'),
    revisions(database(), viewer, storyId, after, 50, { namedOnly: named !== null }),
    revisions(database(), viewer, storyId, null, 1),
    handsOf(database(), edition.id),
  ])
  const makesHand = edition.state === 'in_review' && !hands.includes(viewer.id)
  const at = { storyId, editionId: edition.id, n: edition.n }
  const headId = newest.items[0]?.id
  const here = `/desk/stories/${storyId}/history`
  const only = named === null ? '' : 'named=1&'
  return (
    <Page title={t('title')} back={backTo(story)} lede={t('lede')}>
      <HistoryNav storyId={storyId} here="versions" />
      {reading === null ? <NameVersion story={at} nameIt={nameRevisionAction} /> : null}
      <p>
        <Link href={named === null ? `${here}?named=1` : here} className="link target">
          {named === null ? t('namedOnly') : t('allKept')}
        </Link>
      </p>
      {items.length === 0 ? (
        <EmptyState title={named === null ? t('empty') : t('emptyNamed')}>{t('emptyNamedBody')}</EmptyState>
      ) : (
        <VersionList
          storyId={storyId}
          lines={items}
          timeZone={viewer.timeZone}
          actionOf={({ id }, label) =>
            reading !== null || headId === undefined || id === headId ? null : (
              <RestoreVersion
                story={at}
                revisionId={id}
                headId={headId}
                label={label}
                makesHand={makesHand}
                restore={restoreRevisionAction}
              />
            )
          }
        />
      )}
      <Pager
        label={t('list')}
        first={after === null ? null : { href: `${here}?${only}`, label: t('first') }}
        next={next === null ? null : { href: `${here}?${only}after=${next}`, label: t('next') }}
      />
    </Page>
  )
}

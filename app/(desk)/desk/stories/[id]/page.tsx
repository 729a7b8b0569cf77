import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { z } from 'zod'
import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { noteView } from '@/commands/work/note-view'
import { StoryBanners } from '@/components/desk/affairs/story-banners'
import { UnfilledBanner } from '@/components/desk/affairs/unfilled-banner'
import { FollowChoice } from '@/components/desk/notifications/follow-choice'
import { StoryPlanning } from '@/components/desk/plan/story-planning'
import { ShareLine } from '@/components/desk/preview/share-line'
import { SomebodyWriting } from '@/components/editor/screen/somebody-writing'
import { StoryDesk } from '@/components/editor/screen/story-desk'
import { database } from '@/db/connect'
import { shelfNames } from '@/db/queries/disclaimer-rules'
import { storyCheck } from '@/db/queries/machine-check/story-check'
import { movesAtHand } from '@/db/queries/moves-at-hand'
import { noticeDesk } from '@/db/queries/notice-desk'
import { followingOf } from '@/db/queries/notifications/preferences'
import { somebodyWriting } from '@/db/queries/somebody-writing'
import { storyAffairs } from '@/db/queries/story-affairs'
import { latestRevisions, storyChoices } from '@/db/queries/story-choices'
import { storyPlan } from '@/db/queries/story-plan'
import { storyScreen } from '@/db/queries/story-screen'
import { unfilledAt } from '@/db/queries/unfilled-at'
import type { Locale, PerLocale } from '@/newsroom/language/locales'
import { suggestSlugAction } from './actions'
import { followStoryAction } from './follow-actions'
import { makeMoveAction, reclassEditionAction, settleFindingAction, settleIssueAction } from './move-actions'
import { LIFT_DEEDS, NOTICE_DEEDS } from './notice-deeds'
import { noticesOfToday } from './notices-of-today'
import { PLAN_DEEDS } from './plan-deeds'
import { lookForRepairsAction, noteRepairAction } from './repair-actions'
import { talkOf } from './talk-of'

type Props = { readonly params: Promise<{ id: string }> }

/** Once a request: the title of the page and the page itself ask for the same. */
const load = cache(async (raw: string) => {
  const viewer = await mustView()
  const id = z.uuid().safeParse(raw)
  if (!id.success) return null
  await noticesOfToday(viewer, id.data)
  await noteView(contextFor(viewer), id.data)
  const screen = await storyScreen(database(), viewer, { storyId: id.data, at: new Date() })
  return screen && { viewer, screen }
})

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const loaded = await load((await params).id)
  const t = await getTranslations('editor.lines')
  return { title: loaded?.screen.head.package.headline || t('headline') }
}

const named = (items: readonly { readonly id: string; readonly names: PerLocale }[], language: Locale) =>
  items.map(({ id, names }) => ({ id, name: names[language] }))

/** The story screen: writing for whoever may, reading for whoever may only read. */
export default async function StoryPage({ params }: Props) {
  const loaded = await load((await params).id)
  if (!loaded) notFound()
  const { viewer, screen } = loaded
  const { storyId, edition, head, notices, issues } = screen
  const [choices, history, moves, shelves, talk, following, plan, affairs, unfilled, check, writing, desk] =
    await Promise.all([
      storyChoices(database(), head.package.sectionId),
      latestRevisions(database(), edition.id),
      movesAtHand(database(), viewer, { storyId, at: new Date() }),
      shelfNames(database()),
      talkOf(viewer, { storyId, language: head.package.language }),
      followingOf(database(), viewer, storyId),
      storyPlan(database(), viewer, storyId),
      storyAffairs(database(), viewer, storyId),
      unfilledAt(database(), viewer, storyId),
      storyCheck(database(), viewer, { storyId, at: new Date() }),
      somebodyWriting(database(), viewer, { storyId, at: new Date() }),
      noticeDesk(database(), viewer, { storyId, at: new Date() }),
    ])
  if (!moves || !talk || !plan || !affairs || !desk) notFound()
  return (
    <StoryDesk
      key={edition.id}
      storyId={storyId}
      editionId={edition.id}
      personId={viewer.id}
      head={{ seq: head.seq, package: head.package }}
      media={screen.media}
      edition={edition}
      isLimited={screen.isLimited}
      standing={{
        hash: head.hash,
        state: edition.state,
        notices,
        issues,
        atHand: screen.atHand,
        confirmations: screen.confirmations,
        change: screen.change,
      }}
      changing={
        edition.kind === 'first'
          ? null
          : { kind: edition.kind, formerNotes: screen.formerNotes, reclass: reclassEditionAction }
      }
      above={
        <>
          {screen.reading === null ? <SomebodyWriting storyId={storyId} writing={writing} /> : null}
          <StoryBanners storyId={storyId} affairs={affairs} />
          {unfilled ? <UnfilledBanner storyId={storyId} unfilled={unfilled} /> : null}
        </>
      }
      missed={affairs.missed}
      choices={{
        sections: named(choices.sections, viewer.language),
        topics: named(choices.topics, viewer.language),
        people: choices.people,
      }}
      shelves={shelves}
      deciding={{ ...desk, deeds: NOTICE_DEEDS, lifting: LIFT_DEEDS }}
      history={history}
      planning={<StoryPlanning plan={plan} personId={viewer.id} deeds={PLAN_DEEDS} />}
      talk={talk}
      findings={check ? { check, onSettle: settleFindingAction } : null}
      following={
        <>
          <FollowChoice storyId={storyId} following={following} follow={followStoryAction} />
          {screen.mayShare ? <ShareLine storyId={storyId} /> : null}
        </>
      }
      reading={screen.reading}
      sentBack={screen.sentBack}
      moves={moves}
      act={makeMoveAction}
      settle={settleIssueAction}
      suggestSlug={suggestSlugAction}
      repairing={{ look: lookForRepairsAction, note: noteRepairAction }}
    />
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { markSeen } from '@/commands/mark-seen'
import { UnfilledBanner } from '@/components/desk/affairs/unfilled-banner'
import { WaitingWaivers } from '@/components/desk/disclaimers/piece/waiting-waivers'
import { Findings } from '@/components/desk/machine/findings'
import { EditionState } from '@/components/desk/moves/edition-state'
import { MajorLine } from '@/components/desk/plan/major-line'
import { StageLine } from '@/components/desk/plan/stage-line'
import { Decision } from '@/components/desk/review/decision'
import { ReviewChanges } from '@/components/desk/review/review-changes'
import { database } from '@/db/connect'
import { storyCheck } from '@/db/queries/machine-check/story-check'
import { movesAtHand } from '@/db/queries/moves-at-hand'
import { noticeDesk } from '@/db/queries/notice-desk'
import { sinceLastLook } from '@/db/queries/since-last-look'
import { stageAtHand } from '@/db/queries/stage-at-hand'
import { storyPlan } from '@/db/queries/story-plan'
import { unfilledAt } from '@/db/queries/unfilled-at'
import { confirmOpinionAction, makeMoveAction, settleFindingAction, settleIssueAction } from '../move-actions'
import { NOTICE_DEEDS } from '../notice-deeds'
import { noticesOfToday } from '../notices-of-today'
import { STAGE_DEEDS } from '../plan-deeds'
import { talkOf } from '../talk-of'
import { changesOf } from './changes-of'

type Props = { readonly params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('moves')
  return { title: t('bar.review') }
}

/** The review opens on what changed; being served is what counts as having seen it. */
export default async function ReviewPage({ params }: Props) {
  const viewer = await mustView()
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  await noticesOfToday(viewer, id.data)
  const look = await sinceLastLook(database(), viewer, id.data)
  if (!look) notFound()
  const { storyId, editionId, head } = look
  await markSeen(contextFor(viewer), { storyId, editionId, seq: head.seq, hash: head.hash })
  const moves = await movesAtHand(database(), viewer, { storyId, at: new Date() })
  const talk = await talkOf(viewer, { storyId, language: head.package.language, isTitled: true })
  const stage = await stageAtHand(database(), viewer, storyId)
  const plan = await storyPlan(database(), viewer, storyId)
  const unfilled = await unfilledAt(database(), viewer, storyId)
  const check = await storyCheck(database(), viewer, { storyId, at: new Date() })
  const desk = await noticeDesk(database(), viewer, { storyId, at: new Date() })
  if (!moves || !talk || !desk) notFound()
  const t = await getTranslations('moves.review')
  return (
    <main className="flex w-full max-w-[84rem] flex-col gap-8 px-6 pt-8 md:px-10">
      <header className="flex max-w-[44rem] flex-col items-start gap-3">
        <Link href={`/desk/stories/${storyId}`} className="link target text-14">{`← ${t('back')}`}</Link>
        <h1 lang={head.package.language} className="font-serif text-28 leading-tight md:text-37">
          {head.package.headline || t('untitled')}
        </h1>
        <p>
          <EditionState state={moves.state} isLive={moves.live !== null} />
        </p>
        {plan ? <MajorLine plan={plan} /> : null}
        {stage === null ? null : (
          <StageLine stage={stage} personId={viewer.id} zone={moves.choices.zone} deeds={STAGE_DEEDS} />
        )}
      </header>
      {unfilled ? <UnfilledBanner storyId={storyId} unfilled={unfilled} /> : null}
      <WaitingWaivers storyId={storyId} {...desk} deeds={NOTICE_DEEDS} />
      <ReviewChanges {...(await changesOf(look, viewer.language))} />
      {check ? (
        <div className="max-w-[42rem]">
          <Findings check={check} onSettle={settleFindingAction} />
        </div>
      ) : null}
      <section className="max-w-[42rem]">{talk.panel}</section>
      <Decision
        moves={moves}
        act={makeMoveAction}
        acts={{ settle: settleIssueAction, confirm: confirmOpinionAction }}
      />
    </main>
  )
}

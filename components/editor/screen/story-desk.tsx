'use client'

import '../margin/fields.css'
import '../margin/margin.css'
import '../media/pictures.css'
import '../recovery/recovery.css'
import '../surface/surface.css'
import '../toolbar/toolbar.css'
import './screen.css'
import { type ReactNode, useState } from 'react'
import type { FindingsProps } from '@/components/desk/machine/findings'
import type { Act } from '@/components/desk/moves/act'
import { MoveBar } from '@/components/desk/moves/move-bar'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { MissedSchedule } from '@/newsroom/story/affairs'
import type { MovesAtHand } from '@/newsroom/workflow/at-hand'
import { openChecks, unconfirmed } from '@/newsroom/workflow/confirmations'
import type { State } from '@/newsroom/workflow/states'
import { TypedNoticeAtHand } from '../lifting/typed-notice-at-hand'
import type { Glance } from '../margin/history-panel'
import { Margin } from '../margin/margin'
import { type Deciding, marginPanels } from '../margin/panels'
import type { SuggestSlug } from '../margin/slug-field'
import type { Changing } from '../note/change-at-hand'
import type { RepairActs } from '../repair/repairing'
import { useKeeper } from '../saving/use-keeper'
import type { Standing } from '../saving/wire'
import { CopyPaper } from '../surface/copy-paper'
import type { SentBack } from './banners'
import { HandWarning } from './hand-warning'
import { HeadLines } from './head-lines'
import { MissedBanner } from './missed-banner'
import { type Opened, openDesk } from './open-desk'
import type { Choices, Piece } from './piece'
import { type SettleAct, settleInOrder } from './settle-in-order'
import { StoryBar } from './story-bar'
import { Trouble } from './trouble'
import { useHandWarning } from './use-hand-warning'
import { useMargin } from './use-margin'
import { useStanding } from './use-standing'

export type StoryDeskProps = Opened & {
  readonly edition: { readonly n: number; readonly state: State }
  /** Only those on its list know of the story. */
  readonly isLimited: boolean
  readonly standing: Standing
  readonly choices: Choices
  readonly shelves: ShelfNames
  /** What this person may decide about the notices. */
  readonly deciding: Deciding
  readonly history: readonly Glance[]
  /** Why this person only reads, a key of `editor.reading`; null: they write. */
  readonly reading: string | null
  readonly sentBack: SentBack | null
  readonly moves: MovesAtHand
  readonly act: Act
  /** Takes note of a warning, or confirms an item of the checklist, by name. */
  readonly settle: SettleAct
  readonly suggestSlug: SuggestSlug
  readonly repairing: RepairActs
  /** How the edition changes what readers have; null for a first edition. */
  readonly changing: Changing | null
  /** What the desk has to know of the story before anything else. */
  readonly above: ReactNode
  readonly missed: MissedSchedule | null
  /** What is decided about the story and is not in it. */
  readonly planning: ReactNode
  readonly talk: { readonly panel: ReactNode; readonly open: number }
  /** What the machine found in the text as the screen was opened. */
  readonly findings: FindingsProps | null
  /** What of this story this person wants to hear. */
  readonly following: ReactNode
}

/** The story screen: bar, column, margin. One piece, one keeper, for as long as the page is open. */
export function StoryDesk(props: StoryDeskProps) {
  const { storyId, edition, choices, moves, reading } = props
  const [desk] = useState(() => openDesk(props))
  const state = useKeeper(desk.kept)
  const standing = useStanding(desk, props.standing)
  const margin = useMargin(desk)
  const hand = useHandWarning({ moves, reading, saving: state })
  const piece: Piece = {
    pkg: state.mine,
    change: desk.change,
    isReadOnly: reading !== null || hand.isWarned || state.trouble?.kind === 'closed',
  }
  const names = new Map([...choices.sections, ...choices.topics].map(({ id, name }) => [id, name]))
  return (
    <div className="story-screen">
      <StoryBar
        {...{ storyId, edition, state }}
        isLimited={props.isLimited}
        isLive={moves.live !== null}
        onRetry={desk.kept.saveNow}
      >
        <MoveBar
          moves={{ ...moves, hash: standing.hash }}
          act={props.act}
          reviewHref={`/desk/stories/${storyId}/review`}
          issues={[...standing.issues, ...unconfirmed(standing.confirmations.items, piece.pkg.language)]}
          beforeMove={desk.kept.settled}
          onJump={margin.jump}
        />
      </StoryBar>
      <main className="story-column">
        {props.above}
        {props.missed ? <MissedBanner missed={props.missed} onJump={margin.jump} /> : null}
        <Trouble
          {...{ desk, state, reading }}
          sentBack={props.sentBack}
          opened={props}
          nameOf={(id) => names.get(id)}
        />
        {hand.isWarned ? (
          <HandWarning
            storyId={storyId}
            onComment={() => margin.show('talk')}
            onEdit={() => {
              hand.editAnyway()
              desk.taken.editor()?.commands.focus()
            }}
          />
        ) : null}
        {props.deciding.rights.mayChoose && !piece.isReadOnly ? (
          <TypedNoticeAtHand
            {...{ storyId, desk }}
            editionId={props.editionId}
            typed={standing.atHand.typed}
            pkg={piece.pkg}
            deeds={{ ...props.deciding.lifting, takeBack: props.deciding.deeds.takeBack }}
          />
        ) : null}
        <HeadLines piece={piece} onComposing={desk.kept.composing} />
        <CopyPaper desk={desk} piece={piece} repairing={{ storyId, editionId: props.editionId, ...props.repairing }} />
      </main>
      <Margin
        tab={margin.tab}
        isOpen={margin.isOpen}
        onTab={margin.show}
        onClose={margin.close}
        checks={openChecks(standing.issues, standing.confirmations)}
        talking={props.talk.open}
        panels={marginPanels({
          ...props,
          talk: props.talk.panel,
          standing,
          piece,
          pictures: desk.pictures,
          settled: desk.kept.settled,
          settle: settleInOrder(desk, standing, { ...props, act: props.settle }),
          onJump: margin.jump,
        })}
      />
    </div>
  )
}

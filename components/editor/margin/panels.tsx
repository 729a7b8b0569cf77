import type { ReactNode } from 'react'
import { LeftNotices } from '@/components/desk/disclaimers/lifted/left-notices'
import type { LiftDeeds } from '@/components/desk/disclaimers/lifted/lift-deeds'
import { LiftedNotices } from '@/components/desk/disclaimers/lifted/lifted-notices'
import { actsOn, type NoticeDeeds } from '@/components/desk/disclaimers/piece/notice-acts'
import { PieceNotices } from '@/components/desk/disclaimers/piece/piece-notices'
import type { FindingsProps } from '@/components/desk/machine/findings'
import type { Addable, NoticeRights } from '@/newsroom/disclaimers/at-hand'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import { type Issue, stop } from '@/newsroom/issue'
import type { PictureStore } from '../media/picture-store'
import type { Changing } from '../note/change-at-hand'
import { NotePanel } from '../note/note-panel'
import type { Standing } from '../saving/wire'
import type { Choices, Piece } from '../screen/piece'
import { ChecksPanel } from './checks-panel'
import { DetailsPanel } from './details-panel'
import { type Glance, HistoryPanel } from './history-panel'
import type { MarginTab } from './margin'
import type { SuggestSlug } from './slug-field'
import { SourcePanel } from './source-panel'
import type { Settle } from './use-settling'

/** What this person may decide about the notices, and how. */
export type Deciding = {
  readonly rights: NoticeRights
  readonly addable: readonly Addable[]
  readonly deeds: NoticeDeeds
  readonly lifting: LiftDeeds
}

type Parts = {
  readonly storyId: string
  readonly editionId: string
  readonly changing: Changing | null
  readonly piece: Piece
  readonly standing: Standing
  readonly choices: Choices
  readonly shelves: ShelfNames
  readonly deciding: Deciding
  readonly history: readonly Glance[]
  readonly pictures: PictureStore
  readonly suggestSlug: SuggestSlug
  readonly planning: ReactNode
  readonly talk: ReactNode
  readonly following: ReactNode
  readonly findings: FindingsProps | null
  readonly settled: () => Promise<boolean>
  readonly settle: Settle
  readonly onJump: (issue: Issue) => void
}

/** What each tab of the margin shows. */
export const marginPanels = (parts: Parts): Readonly<Record<MarginTab, ReactNode>> => {
  const { storyId, editionId, piece, standing, choices, pictures, suggestSlug, changing, settled, onJump, deciding } =
    parts
  const { notices, issues, confirmations } = standing
  return {
    source: (
      <SourcePanel
        piece={piece}
        people={choices.people}
        notices={
          <>
            <PieceNotices
              {...{ notices, issues }}
              atHand={standing.atHand}
              shelves={parts.shelves}
              rights={deciding.rights}
              addable={deciding.addable}
              acts={actsOn({ storyId, editionId }, deciding.deeds, settled)}
              onFill={(field) => onJump(stop(field, 'variableMissing'))}
            />
            <LiftedNotices
              lifted={standing.atHand.lifted}
              language={piece.pkg.language}
              mayDecide={deciding.rights.mayChoose}
              addable={deciding.addable}
              decide={(liftedId, templateId, reason) =>
                deciding.lifting.decide({ storyId, editionId, liftedId, templateId, reason })
              }
            />
            <LeftNotices
              left={standing.atHand.left}
              language={piece.pkg.language}
              mayDecide={deciding.rights.mayChoose}
              takeBack={(leftId) => deciding.lifting.takeBackLeft({ storyId, editionId, leftId })}
            />
          </>
        }
      />
    ),
    checks: (
      <ChecksPanel
        {...{ issues, confirmations, onJump }}
        of={standing.hash}
        onSettle={parts.settle}
        findings={parts.findings}
      />
    ),
    talk: <div className="margin-panel">{parts.talk}</div>,
    history: <HistoryPanel storyId={storyId} glances={parts.history} />,
    details: (
      <DetailsPanel {...{ piece, choices, pictures, suggestSlug }}>
        {changing ? (
          <NotePanel piece={piece} at={{ ...changing, storyId, editionId, standing, settled, onJump }} />
        ) : null}
        {parts.planning}
        {parts.following}
      </DetailsPanel>
    ),
  }
}

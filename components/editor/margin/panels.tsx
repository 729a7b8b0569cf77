import type { ReactNode } from 'react'
import { CarriedNotices } from '@/components/desk/disclaimers/carried-notices'
import type { FindingsProps } from '@/components/desk/machine/findings'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Issue } from '@/newsroom/issue'
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

type Parts = {
  readonly storyId: string
  readonly editionId: string
  readonly changing: Changing | null
  readonly piece: Piece
  readonly standing: Standing
  readonly choices: Choices
  readonly shelves: ShelfNames
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
  const { storyId, editionId, piece, standing, choices, pictures, suggestSlug, changing, settled, onJump } = parts
  const { notices, issues, confirmations } = standing
  return {
    source: (
      <SourcePanel
        piece={piece}
        people={choices.people}
        notices={<CarriedNotices {...{ notices, issues }} shelves={parts.shelves} />}
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

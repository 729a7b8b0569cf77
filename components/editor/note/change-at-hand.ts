import type { FormerNote } from '@/newsroom/corrections/former-note'
import type { ChangeKind } from '@/newsroom/corrections/kinds'
import type { Issue } from '@/newsroom/issue'
import type { Standing } from '../saving/wire'
import type { Reclass } from './reclass'

/** What the page brings of it; the rest is known where the piece is written. */
export type Changing = Pick<ChangeAtHand, 'kind' | 'formerNotes' | 'reclass'>

/** An edition that changes what readers have, and all that its writer is told about that. */
export type ChangeAtHand = {
  readonly storyId: string
  readonly editionId: string
  readonly kind: ChangeKind
  readonly standing: Standing
  readonly formerNotes: readonly FormerNote[]
  readonly reclass: Reclass
  /** Lets unsaved text go out first; false: it could not. */
  readonly settled: () => Promise<boolean>
  readonly onJump: (issue: Issue) => void
}

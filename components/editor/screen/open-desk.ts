import type { Package } from '@/newsroom/story/package'
import { type PictureStore, pictureStore } from '../media/picture-store'
import type { StoredPicture } from '../media/upload'
import { newClientId } from '../saving/client-id'
import { clearDraft, keepDraft } from '../saving/drafts'
import { type Keeper, keeper } from '../saving/keeper'
import type { Clash } from '../saving/merging'
import { stepPackage } from '../saving/merging'
import type { Head } from '../saving/state'
import { type Standing, sendSave } from '../saving/wire'
import { type Capture, capture } from '../surface/capture'
import { takeCopy } from '../surface/take-copy'

export type Opened = {
  readonly storyId: string
  readonly editionId: string
  readonly personId: string
  readonly head: Head<Package>
  readonly media: Readonly<Record<string, StoredPicture>>
}

/** What holds one open piece together outside React: its keeper, its surface, its pictures. */
export type WritingDesk = {
  readonly kept: Keeper<Clash>
  readonly taken: Capture
  readonly pictures: PictureStore
  readonly change: (change: Partial<Package>) => void
  /** Hears what the server says of the piece after each save. */
  readonly hearStanding: (listener: ((standing: Standing) => void) | null) => void
  /** What it said last; null before the first save. */
  readonly lastHeard: () => Standing | null
}

export const openDesk = ({ storyId, editionId, personId, head, media }: Opened): WritingDesk => {
  const clientId = newClientId()
  const key = { personId, editionId, clientId }
  let listener: ((standing: Standing) => void) | null = null
  let heard: Standing | null = null
  const hear = (standing: Standing) => {
    heard = standing
    listener?.(standing)
  }
  const taken = capture((copy) => change({ copy }))
  const kept = keeper(stepPackage, head, {
    settle: () => taken.flush(),
    send: (effect) => sendSave({ storyId, editionId, clientId }, effect, hear),
    keepDraft: (base, mine) => keepDraft({ ...key, storyId, base, package: mine, at: Date.now() }),
    clearDraft: () => clearDraft(key),
    show: (pkg) => {
      const editor = taken.editor()
      if (editor !== null) takeCopy(editor, pkg.copy)
    },
    now: () => Date.now(),
  })
  const change = (part: Partial<Package>) => kept.change({ ...kept.state().mine, ...part })
  return {
    kept,
    taken,
    change,
    pictures: pictureStore(media),
    hearStanding: (next) => {
      listener = next
    },
    lastHeard: () => heard,
  }
}

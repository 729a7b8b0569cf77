import { thread } from '@/db/schema/talk'
import type { ThreadKind } from '@/newsroom/talk/thread'
import type { Hearers } from './hearers'
import { sayIn } from './say-in'
import type { Talk } from './talk'
import type { Said } from './words'

export type Opening = {
  readonly editionId: string
  readonly kind: ThreadKind
  readonly blocking: boolean
  readonly said: Said
  readonly hearers: Hearers
}

/** Opens a conversation with its first remark, inside whatever transaction gives rise to it. */
export const openThreadIn = async (talk: Talk, opening: Opening): Promise<string> => {
  const { tx, story, at, newId } = talk
  const { editionId, kind, blocking, said, hearers } = opening
  const id = newId()
  await tx.insert(thread).values({ id, storyId: story.id, editionId, kind, blocking, openedAt: at })
  await sayIn(talk, id, said, hearers)
  return id
}

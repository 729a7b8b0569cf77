import type { Result } from '@/newsroom/result'
import type { About, Settle } from '../margin/use-settling'
import type { Standing } from '../saving/wire'
import type { WritingDesk } from './open-desk'

type Place = { readonly storyId: string; readonly editionId: string }

/** The server action a screen hands in: settles one finding of exactly the package of this hash. */
export type SettleAct = (about: Place & About & { readonly hash: string }) => Promise<Result<null>>

/** Lets the words typed last go out first: what is confirmed is the text with them. */
export const settleInOrder =
  (
    { kept, lastHeard }: Pick<WritingDesk, 'lastHeard'> & { readonly kept: Pick<WritingDesk['kept'], 'settled'> },
    standing: Pick<Standing, 'hash'>,
    { storyId, editionId, act }: Place & { readonly act: SettleAct },
  ): Settle =>
  async ({ field, key }) => {
    const before = lastHeard()
    if (!(await kept.settled())) return null
    const after = lastHeard()
    const { hash } = after !== null && after !== before ? after : standing
    return act({ storyId, editionId, hash, field, key })
  }

import type { Tx } from '@/db/connect'
import type { Work } from '@/db/queries/lock-edition'
import { picturesFor } from '@/db/queries/media'
import type { Actor } from '@/newsroom/people/actor'
import type { Package } from '@/newsroom/story/package'
import { picturesOf } from '@/newsroom/story/pictures'

/**
 * Whether everything a text brings into a piece is this person's to bring: nobody comes by a picture, or publishes it,
 * by naming its id. One they may not have counts like one that never was. What stands in the piece may stay.
 */
export const bringsUnknownPicture = async (
  tx: Tx,
  actor: Actor,
  { head }: Pick<Work, 'head'>,
  text: Package,
): Promise<boolean> => {
  const idsIn = (pkg: Package) => picturesOf(pkg).map(({ mediaId }) => mediaId.toLowerCase())
  const there = new Set(idsIn(head.package))
  const brought = [...new Set(idsIn(text))].filter((id) => !there.has(id))
  const known = await picturesFor(tx, actor, brought)
  return brought.some((id) => !known.has(id))
}

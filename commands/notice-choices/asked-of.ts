import { noticesFor } from '@/db/queries/standing-matter'
import type { Explained } from '@/newsroom/disclaimers/explained'
import type { Scene } from '../moves/scene'

/** How a template is asked for in this piece now; null where it is not carried, or nobody asks for it. */
export const askedOf = async ({ tx, head, at, ...piece }: Scene, templateId: string): Promise<Explained | null> => {
  const { explained } = await noticesFor(tx, head.package, at, { ...piece, head })
  const line = explained.find((one) => one.templateId === templateId)
  return line && (line.outcome === 'shown' || line.outcome === 'blocked') ? line : null
}

import { contextFor } from '@/app/context'
import type { Viewer } from '@/app/viewer'
import { repinNotices } from '@/commands/repin-notices'
import { database } from '@/db/connect'
import { outdatedNotices } from '@/db/queries/outdated-notices'
import { SYSTEM } from '@/newsroom/people/actor'

/**
 * Rules and wordings may have changed since the piece was filed. The house pins its notices anew before anybody looks,
 * so that whoever decides reads what readers would get and finds no button held up by a wording of yesterday.
 */
export const noticesOfToday = async (viewer: Viewer, storyId: string): Promise<void> => {
  const outdated = await outdatedNotices(database(), viewer, { storyId, at: new Date() })
  if (outdated) await repinNotices({ ...contextFor(viewer), actor: SYSTEM }, outdated)
}

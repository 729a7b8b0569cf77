import type { Reader } from '@/db/connect'
import type { Issue } from '@/newsroom/issue'
import type { Package } from '@/newsroom/story/package'
import { preflight } from '@/newsroom/story/preflight'
import { referencesOf } from './references'
import { noticesFor } from './standing-matter'

/** Everything that would stop this package now, or should be looked at. */
export const packageIssues = async (reader: Reader, pkg: Package, at: Date): Promise<readonly Issue[]> => {
  const { issues } = await noticesFor(reader, pkg, at)
  return [...preflight(pkg, await referencesOf(reader, pkg)), ...issues]
}

import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { newsroom } from '@/db/schema/newsroom'
import { CHROME_TAG } from '@/newsroom/article/tags'
import { purgePages } from './purge-pages'

/** Masthead, sections or footer changed: every public page is composed anew when it is next asked for. */
export const renewChrome = async (tx: Tx, at: Date): Promise<void> => {
  await tx.update(newsroom).set({ chromeVersion: sql`${newsroom.chromeVersion} + 1`, updatedAt: at })
  await purgePages(tx, [CHROME_TAG])
}

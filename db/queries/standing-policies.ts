import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { address, publication } from '@/db/schema/publication'
import type { Chrome } from '@/newsroom/article/chrome'
import { POLICY_PAGES, type PolicyPages } from '@/newsroom/settings/policy-pages'
import { visible } from './visible'

/**
 * Of the policy pages those that are there. About addresses elsewhere the settings are believed. `own`: pages of the
 * house that are no article, as far as they are there now.
 */
export const standingPolicies = async (
  reader: Reader,
  policies: PolicyPages,
  own: readonly string[],
): Promise<Pick<Chrome, 'policies' | 'policyStories'>> => {
  const paths = Object.values(policies).filter((page) => page.startsWith('/') && !own.includes(page))
  const found = paths.length === 0 ? [] : await standingAt(reader, paths)
  const stands = (page: string): boolean =>
    !paths.includes(page) || found.some(({ path, isLive }) => path === page && isLive)
  return {
    policies: Object.fromEntries(
      POLICY_PAGES.flatMap((name) => {
        const page = policies[name]
        return page !== undefined && stands(page) ? [[name, page]] : []
      }),
    ),
    policyStories: found.map(({ storyId }) => storyId),
  }
}

/** Stories these addresses were ever given to, and whether each answers there now: a moved page is not at its old one. */
const standingAt = async (reader: Reader, paths: readonly string[]) => {
  const path = sql<string>`'/' || ${address.sectionSlug} || '/' || ${address.slug}`
  const asked = paths.map((each) => each.split('/')).map(([, section = '', slug = '']) => ({ section, slug }))
  const rows = await reader
    .select({ path, storyId: address.storyId, livePath: sql<string | null>`${publication.head} ->> 'path'` })
    .from(address)
    .leftJoin(publication, and(eq(publication.storyId, address.storyId), visible()))
    .where(
      inArray(
        sql`(${address.sectionSlug}, ${address.slug})`,
        asked.map(({ section, slug }) => sql`(${section}, ${slug})`),
      ),
    )
  return rows.map(({ livePath, ...row }) => ({ ...row, isLive: livePath === row.path }))
}

import { Readable } from 'node:stream'
import { SitemapStream, streamToPromise } from 'sitemap'
import { publicOrigin } from '@/app/origin'
import { database } from '@/db/connect'
import { chromeOf } from '@/db/queries/chrome'
import { newestForSitemap } from '@/db/queries/feeds'
import { FRONT_TAG } from '@/newsroom/article/tags'
import { updatedAtOf } from '@/newsroom/article/updated-at'
import { CORRECTIONS } from '@/newsroom/corrections/listed-address'
import { DECLARATION } from '@/newsroom/evidence/public-declaration'
import { file } from '../answer'

export const dynamic = 'force-dynamic'

/** Front page, sections and the newest articles; `lastmod` is the last real change. */
export const GET = async (request: Request): Promise<Response> => {
  const [{ sections, isDeclaring }, articles] = await Promise.all([chromeOf(database()), newestForSitemap(database())])
  const entries = [
    { url: '/' },
    { url: CORRECTIONS },
    ...(isDeclaring ? [{ url: DECLARATION }] : []),
    ...sections.map(({ slug }) => ({ url: `/${slug}` })),
    ...articles.map(({ head, fromAt }) => ({ url: head.path, lastmod: updatedAtOf({ head, fromAt }).toISOString() })),
  ]
  const stream = new SitemapStream({
    hostname: publicOrigin(),
    xmlns: { news: false, video: false, image: false, xhtml: false },
  })
  const xml = await streamToPromise(Readable.from(entries).pipe(stream))
  return file(request, 'application/xml', xml.toString(), { tags: [FRONT_TAG] })
}

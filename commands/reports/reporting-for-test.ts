import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { PooledDb } from '@/db/connect'
import { readerReport } from '@/db/schema/reader-reports'
import type { Package } from '@/newsroom/story/package'
import type { deskOn } from '@/testing/builders/desk'
import { copyOf, piece } from '@/testing/builders/package'
import { FileReport, fileReport } from './file-report'

const QUOTE = 'The library opens at 9:00 on Fridays.'

/** A piece with an error in it. */
export const stood = (slug: string, more: Partial<Package> = {}): Package =>
  piece({ slug, copy: copyOf(QUOTE, 'Entry is free.'), ...more })

export const said = { quote: `“${QUOTE}”`, wrong: 'It opens at ten.', email: 'reader@example.com' }

/** Readers at work: each writes from an address of their own unless told otherwise. */
export const readersOn = (db: PooledDb, desk: ReturnType<typeof deskOn>) => {
  let address = 0
  const filing = (
    slug: string,
    more: Partial<typeof said> & { publicationId?: string } = {},
    from = `192.0.2.${++address}`,
  ) => {
    const context = { db, actor: null, now: () => desk.clock.now, newId: randomUUID }
    const input = FileReport.parse({ publicationId: null, ...said, ...more })
    return fileReport(context, { ...input, section: 'news', slug, address: from })
  }

  /** A live piece and the report about it. */
  const reported = async (slug: string, was: Package = stood(slug)) => {
    const ids = await desk.published(was)
    const filed = await filing(slug)
    if (!filed.ok) throw new Error('not filed')
    const [row] = await db.select().from(readerReport).where(eq(readerReport.reference, filed.value.reference))
    if (!row) throw new Error('no report')
    return { ids, row }
  }

  return { filing, reported }
}

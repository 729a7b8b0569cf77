import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { readCursor, writeCursor } from '@/db/queries/cursor'
import { masthead } from '@/db/queries/settings'
import { section } from '@/db/schema/newsroom'
import { desk, person } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { sample } from '@/db/schema/sampling'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { SampleOnScreen, SamplingRoom } from '@/newsroom/sampling/on-screen'
import { tallyBy, tallyByStage, tallyOf } from '@/newsroom/sampling/tally'
import { monthsBetween } from '@/newsroom/time/months'
import { keepsSamples } from './keeps-samples'
import { piecesOf } from './pieces-of'
import { checkedPieces } from './results'

const SIZE = 12
const Place = z.tuple([z.iso.datetime(), z.uuid()])

export type Asked = { readonly after: string | null; readonly at: Date }

/** The room where errors are counted; null where the house does not proofread, or for those who check for no desk. */
export const samplingRoom = async (
  reader: Reader,
  actor: Actor,
  { after, at }: Asked,
): Promise<SamplingRoom | null> => {
  const all = await reader.select({ id: desk.id, name: desk.name }).from(desk).orderBy(asc(desk.name))
  const theirs = all.filter(({ id }) => can(actor, 'sampling.read', { deskId: id })).map(({ id }) => id)
  if (theirs.length === 0 || !(await keepsSamples(reader))) return null
  const sections = await reader
    .select({ id: section.id, names: section.names })
    .from(section)
    .orderBy(asc(section.position))
  const checked = await checkedPieces(reader, theirs, at)
  const names = new Map(sections.map((row) => [row.id, row.names]))
  return {
    desks: all.filter(({ id }) => can(actor, 'sampling.draw', { deskId: id })),
    sections,
    months: await monthsOf(reader, at),
    ...(await samplesOf(reader, actor, theirs, after)),
    bySection: tallyBy(checked, 'section').map((tally) => {
      const called = names.get(tally.key)
      return called ? { ...tally, names: called } : tally
    }),
    byStage: tallyByStage(checked),
    bySource: tallyBy(checked, 'sourceType'),
  }
}

/** From the first publication to today, newest first. */
const monthsOf = async (reader: Reader, at: Date): Promise<readonly string[]> => {
  const zone = (await masthead(reader))?.timeZone ?? 'UTC'
  const [oldest] = await reader
    .select({ at: publication.firstPublishedAt })
    .from(publication)
    .orderBy(asc(publication.firstPublishedAt))
    .limit(1)
  return oldest ? monthsBetween(oldest.at, at, zone) : []
}

const samplesOf = async (reader: Reader, actor: Actor, desks: readonly string[], after: string | null) => {
  const from = readCursor(Place, after)
  const rows = await reader
    .select({
      id: sample.id,
      desk: desk.name,
      section: section.names,
      month: sample.month,
      seed: sample.seed,
      outOf: sample.outOf,
      limit: sample.limit,
      drawnBy: person.name,
      at: sample.at,
    })
    .from(sample)
    .innerJoin(desk, eq(desk.id, sample.deskId))
    .innerJoin(section, eq(section.id, sample.sectionId))
    .innerJoin(person, eq(person.id, sample.drawnBy))
    .where(
      and(
        inArray(sample.deskId, [...desks]),
        from === null ? undefined : sql`(${sample.at}, ${sample.id}) < (${from[0]}::timestamptz, ${from[1]}::uuid)`,
      ),
    )
    .orderBy(desc(sample.at), desc(sample.id))
    .limit(SIZE + 1)
  const page = rows.slice(0, SIZE)
  const pieces = await piecesOf(
    reader,
    actor,
    page.map(({ id }) => id),
  )
  const samples: readonly SampleOnScreen[] = page.map((row) => {
    const own = pieces.filter(({ sampleId }) => sampleId === row.id)
    return {
      ...row,
      pieces: own,
      tally: tallyOf(
        row.id,
        own.filter(({ isChecked }) => isChecked),
      ),
    }
  })
  const last = rows.length > SIZE ? page.at(-1) : undefined
  return { samples, next: last ? writeCursor([last.at.toISOString(), last.id]) : null }
}

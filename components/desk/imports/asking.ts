import { z } from 'zod'
import { FAULTS } from '@/newsroom/imports/fault'
import type { TrialRun } from '@/newsroom/imports/on-screen'
import { OUTCOMES } from '@/newsroom/imports/outcomes'
import { LOCALES } from '@/newsroom/language/locales'

/** A template, by all its names. */
const Called = z.object({ name: z.string(), names: z.partialRecord(z.enum(LOCALES), z.string()) })

const IssueOnWire = z.object({
  field: z.string(),
  key: z.string(),
  level: z.enum(['stop', 'warn']),
  at: z.string().exactOptional(),
  values: z.record(z.string(), z.union([z.string(), z.number(), Called])).exactOptional(),
})

const Line = z.object({
  n: z.number(),
  headline: z.string(),
  outcome: z.enum(OUTCOMES).nullable(),
  faults: z.array(z.object({ field: z.string(), key: z.enum(FAULTS), value: z.string().exactOptional() })),
  held: z.array(IssueOnWire),
  storyId: z.string().nullable(),
  typed: z.object({ text: z.string(), template: Called.nullable() }).nullable().exactOptional(),
})

const Fault = z.union([
  z.object({ key: z.literal('notJson'), line: z.number() }),
  z.object({ key: z.enum(['notPieces', 'otherVersion', 'noPieces', 'tooMany', 'tooLarge', 'notText']) }),
])

const Run = z.union([
  z.object({ ok: z.literal(true), lines: z.array(Line) }),
  z.object({ ok: z.literal(false), fault: Fault }),
])

const Begun = z.object({ importId: z.uuid() })

const post = async (path: string, query: Readonly<Record<string, string>>, file: File): Promise<unknown> => {
  const answer = await fetch(`${path}?${new URLSearchParams(query)}`, { method: 'POST', body: file })
  if (!answer.ok) throw new Error(`answered with ${answer.status}`)
  return answer.json()
}

/** What taking the file in would do. Throws when no answer comes, or one that is none. */
export const askTrial = async (desk: string, file: File): Promise<TrialRun> =>
  Run.parse(await post('/api/imports/look', { desk }, file))

/** Has the file taken in; the same `id` begins it once, however often it is sent. */
export const askTakeIn = async (id: string, desk: string, file: File): Promise<string> =>
  Begun.parse(await post('/api/imports', { id, desk, name: file.name }, file)).importId

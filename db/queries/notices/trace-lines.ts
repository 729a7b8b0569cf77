import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import type { Explained } from '@/newsroom/disclaimers/explained'
import type { TraceLine } from '@/newsroom/notices/stood-at'

const whoLeftOut = ({ outcome, against }: Explained): string | null =>
  outcome === 'waived' || outcome === 'dropped' ? against : null

/** A frozen trace with the people in it by name. */
export const traceLines = async (
  reader: Reader,
  trace: readonly Explained[] | null,
): Promise<readonly TraceLine[] | null> => {
  if (trace === null) return null
  const ids = [...new Set(trace.flatMap((line) => whoLeftOut(line) ?? []))]
  const people =
    ids.length === 0
      ? []
      : await reader.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, ids))
  return trace.map((line) => ({ ...line, by: people.find(({ id }) => id === whoLeftOut(line))?.name ?? null }))
}

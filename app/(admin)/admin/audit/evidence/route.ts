import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { viewer } from '@/app/viewer'
import { type EvidenceLine, ExportEvidence, exportEvidence } from '@/commands/evidence/export-evidence'
import { database } from '@/db/connect'
import { evidenceCounts } from '@/db/queries/evidence/evidence-counts'
import { countPeriod } from '@/newsroom/evidence/grade-counts'
import { utcPeriod } from '@/newsroom/evidence/utc-period'

const none = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

const line = (said: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(said)}\n`)

/** Rows are taken as whoever reads the stream wants them. */
const lines = (head: object, rows: AsyncGenerator<EvidenceLine>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => controller.enqueue(line(head)),
    async pull(controller) {
      const { done, value } = await rows.next()
      if (done) controller.close()
      else controller.enqueue(line(value))
    },
    cancel: async () => {
      await rows.return(undefined)
    },
  })

/** The evidence of a period: a line that counts it, then a record a line. Taking it away is itself recorded. */
export const GET = async (request: Request): Promise<Response> => {
  const person = await viewer()
  if (!person) return none(401)
  const asked = ExportEvidence.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return none(400)
  const taken = await heard(person, await exportEvidence(contextFor(person), asked.data))
  if (!taken.ok) return none(404)
  const counts = countPeriod(await evidenceCounts(database(), utcPeriod(asked.data)))
  return new Response(lines({ period: asked.data, counts }, taken.value), {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stet-evidence.jsonl"',
      'Cache-Control': 'no-store',
    },
  })
}

import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { viewer } from '@/app/viewer'
import { ExportEvidence, exportEvidence } from '@/commands/evidence/export-evidence'
import type { ChainedEvidence } from '@/newsroom/evidence/evidence-record'

const none = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** Rows are taken as whoever reads the stream wants them. */
const lines = (rows: AsyncGenerator<ChainedEvidence>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await rows.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(`${JSON.stringify(value)}\n`))
    },
    cancel: async () => {
      await rows.return(undefined)
    },
  })

/** The evidence of a period, a record a line. Taking it away is itself recorded. */
export const GET = async (request: Request): Promise<Response> => {
  const person = await viewer()
  if (!person) return none(401)
  const asked = ExportEvidence.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return none(400)
  const taken = await heard(person, await exportEvidence(contextFor(person), asked.data))
  if (!taken.ok) return none(404)
  return new Response(lines(taken.value), {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stet-evidence.jsonl"',
      'Cache-Control': 'no-store',
    },
  })
}

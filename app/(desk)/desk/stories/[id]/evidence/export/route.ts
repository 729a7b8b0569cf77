import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { viewer } from '@/app/viewer'
import { ExportStoryEvidence, exportStoryEvidence } from '@/commands/evidence/export-story-evidence'

type Params = { params: Promise<{ id: string }> }

const none = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** The evidence of one story, to be checked elsewhere. Taking it away is itself recorded. */
export const GET = async (_request: Request, { params }: Params): Promise<Response> => {
  const person = await viewer()
  if (!person) return none(401)
  const asked = ExportStoryEvidence.safeParse({ storyId: (await params).id })
  if (!asked.success) return none(404)
  const taken = await heard(person, await exportStoryEvidence(contextFor(person), asked.data))
  if (!taken.ok) return none(404)
  return new Response(JSON.stringify(taken.value, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="evidence-${asked.data.storyId}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}

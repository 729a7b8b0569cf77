import { viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { trialRun } from '@/db/queries/imports/trial-run'
import { Desk, no, queryOf, textOf } from '../asked'

/** What taking the file in its body in would do. Nothing is written, and nothing of the file is kept. */
export const POST = async (request: Request): Promise<Response> => {
  const person = await viewer()
  if (!person) return no(401, 'signedOut')
  const asked = Desk.safeParse(queryOf(request))
  if (!asked.success) return no(422, 'invalid')
  const read = await textOf(request)
  if (!read.ok) return Response.json(read)
  const run = await trialRun(database(), person, { deskId: asked.data.desk, text: read.text, at: new Date() })
  return run ? Response.json(run) : no(403, 'forbidden')
}

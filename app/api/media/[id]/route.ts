import { z } from 'zod'
import { viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { newsroomPicture } from '@/db/queries/media'

const answer = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })

/** One picture for the newsroom's own screens, e.g. one that another person has just put into the same piece. */
export const GET = async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const person = await viewer()
  if (!person) return answer(401, { key: 'signedOut' })
  const id = z.uuid().safeParse((await params).id)
  const found = id.success ? await newsroomPicture(database(), person, id.data) : null
  return found ? answer(200, found) : answer(404, { key: 'notFound' })
}

import { viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { noticesFile } from '@/db/queries/exchange/notices-file'

const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** Templates and rules of the book as one file, to be kept or taken into another house. */
export const GET = async (): Promise<Response> => {
  const person = await viewer()
  if (!person) return answer(401)
  const file = await noticesFile(database(), person, new Date())
  if (!file) return answer(404)
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stet-notices.json"',
      'Cache-Control': 'no-store',
    },
  })
}

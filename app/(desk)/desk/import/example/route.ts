import { viewer } from '@/app/viewer'
import { EXAMPLE } from '@/newsroom/imports/example'

/** A small file of pieces, to begin one's own from. */
export const GET = async (): Promise<Response> => {
  if (!(await viewer())) return new Response(null, { status: 401, headers: { 'Cache-Control': 'no-store' } })
  return new Response(EXAMPLE, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stet-pieces.json"',
      'Cache-Control': 'no-store',
    },
  })
}

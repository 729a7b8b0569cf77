import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { viewer } from '@/app/viewer'
import { exportHead } from '@/commands/export-head'
import { auditKey } from '@/platform/audit-key'

const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** The signed end of the record, to be kept where nobody who can write to the database can write. */
export const GET = async (): Promise<Response> => {
  const person = await viewer()
  if (!person) return answer(401)
  const exported = await heard(person, await exportHead(contextFor(person), auditKey()))
  if (!exported.ok) return answer(404)
  const head = exported.value
  return new Response(`${JSON.stringify(head)}\n`, {
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="stet-head-${head.seq}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}

import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { viewer } from '@/app/viewer'
import { exportAudit } from '@/commands/export-audit'
import { auditSentence } from '@/components/admin/audit-sentence'
import type { AuditLine } from '@/db/queries/audit'
import { isoInZone } from '@/newsroom/audit/iso-in-zone'
import { csv } from '@/platform/csv'
import { readAuditQuery } from '../query'
import { speaking } from '../speaking'

const COLUMNS = ['seq', 'at', 'actor', 'kind', 'subject', 'sentence', 'detail'] as const

const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** The record as a spreadsheet, with the conditions of the address. Taking it away is itself recorded. */
export const GET = async (request: Request): Promise<Response> => {
  const person = await viewer()
  if (!person) return answer(401)
  const { filter } = readAuditQuery(Object.fromEntries(new URL(request.url).searchParams))
  const exported = await heard(person, await exportAudit({ ...contextFor(person), actor: person }, filter))
  if (!exported.ok) return answer(404)
  const said = await speaking()
  const row = (line: AuditLine): string[] => [
    String(line.seq),
    isoInZone(line.at, person.timeZone),
    line.actor?.name ?? '',
    line.kind,
    line.subjectName ?? line.subjectId ?? '',
    auditSentence(said, line),
    JSON.stringify(line.detail),
  ]
  const rows = async function* () {
    for await (const line of exported.value) yield row(line)
  }
  const head = COLUMNS.map((column) => said.audit(`columns.${column}`))
  return new Response(csv(head, rows()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stet-record.csv"',
      'Cache-Control': 'no-store',
    },
  })
}

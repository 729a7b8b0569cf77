import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { publicOrigin } from '@/app/origin'
import { viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { reissueJobPage } from '@/db/queries/reissue/job-page'
import { reissueResults } from '@/db/queries/reissue/results'
import { isoInZone } from '@/newsroom/audit/iso-in-zone'
import { PIECE_STATES } from '@/newsroom/reissue/modes'
import type { ResultLine } from '@/newsroom/reissue/on-screen'
import { csv } from '@/platform/csv'

const COLUMNS = ['headline', 'address', 'language', 'from', 'state', 'because', 'at'] as const
const AT_ONCE = 500

type Params = { readonly params: Promise<{ key: string; id: string }> }

const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** What became of each piece of a reissue, as a spreadsheet. */
export const GET = async (_request: Request, { params }: Params): Promise<Response> => {
  const person = await viewer()
  if (!person) return answer(401)
  const { key, id } = await params
  const jobId = z.uuid().safeParse(id).data
  const job = jobId === undefined ? null : await reissueJobPage(database(), person, { key, jobId })
  if (!job) return answer(404)
  const t = await getTranslations('reissue')
  const origin = publicOrigin()
  const row = (line: ResultLine): string[] => [
    ...[line.headline, origin + line.path, line.language, String(line.fromN), t(`outcomes.${line.state}`)],
    line.because === null ? '' : t(`because.${line.because}`),
    line.at === null ? '' : isoInZone(line.at, person.timeZone),
  ]
  const rows = async function* () {
    let after: string | null = null
    for (;;) {
      const page: readonly ResultLine[] = await reissueResults(database(), person, {
        ...{ jobId: job.id, states: PIECE_STATES, after, most: AT_ONCE },
      })
      for (const line of page) yield row(line)
      const last = page.at(-1)
      if (!last || page.length < AT_ONCE) return
      after = last.publicationId
    }
  }
  const head = COLUMNS.map((column) => t(`results.columns.${column}`))
  return new Response(csv(head, rows()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stet-reissue.csv"',
      'Cache-Control': 'no-store',
    },
  })
}

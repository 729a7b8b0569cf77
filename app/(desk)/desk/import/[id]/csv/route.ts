import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { importPage } from '@/db/queries/imports/import-page'
import { MOST_PIECES } from '@/newsroom/imports/format'
import { issueValues } from '@/newsroom/issue-values'
import { csv } from '@/platform/csv'

type Params = { params: Promise<{ id: string }> }

const none = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** What became of each piece of a file, as a spreadsheet. */
export const GET = async (_request: Request, { params }: Params): Promise<Response> => {
  const person = await viewer()
  if (!person) return none(401)
  const id = z.uuid().safeParse((await params).id)
  const all = { outcome: null, after: null, size: MOST_PIECES }
  const page = id.success ? await importPage(database(), person, { ...all, importId: id.data }) : null
  if (!page) return none(404)
  const [t, issues] = [await getTranslations('imports'), await getTranslations('issues')]
  const rows = async function* () {
    for (const { n, headline, outcome, faults, held, storyId } of page.lines) {
      const said = faults.map(({ field, key, value = '' }) => `${field} ${t(`faults.${key}`, { value })}`.trim())
      const record = held.map((issue) => issues(issue.key, issueValues(issue, person.language)))
      yield [
        String(n),
        headline,
        t(`outcomes.${outcome ?? 'waiting'}`),
        [...said, ...record].join(' '),
        storyId === null ? '' : `/desk/stories/${storyId}`,
      ]
    }
  }
  const head = (['n', 'headline', 'outcome', 'why', 'story'] as const).map((column) => t(`columns.${column}`))
  return new Response(csv(head, rows()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stet-import.csv"',
      'Cache-Control': 'no-store',
    },
  })
}

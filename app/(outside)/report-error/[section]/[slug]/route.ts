import { notFound } from '@/app/(site)/not-found-answer'
import { surroundings } from '@/app/(site)/surroundings'
import { nobodysContext } from '@/app/context'
import { requestOrigin } from '@/app/origin'
import { FileReport, fileReport } from '@/commands/reports/file-report'
import { type ReportFault, type ReportTyped, reportFaultOf, reportPage } from '@/components/outside/report-page'
import { database } from '@/db/connect'
import { atAddress } from '@/db/queries/public-article'
import type { PublicArticle } from '@/newsroom/article/public-article'
import { outsidePage, outsideStyle } from '../../../answers'
import { formOf } from '../../../form-of'

type Params = { readonly params: Promise<{ readonly section: string; readonly slug: string }> }

const BLANK: ReportTyped = { quote: '', wrong: '', email: '', publicationId: '' }
const REFERENCE = /^R-[0-9A-F]{4}-[0-9A-F]{4}$/

const STATUS = { tooMany: 429, wrong: 422, quote: 422, email: 422 } as const satisfies Record<ReportFault, number>

type Said = { readonly typed: ReportTyped; readonly fault: ReportFault | null; readonly reference: string | null }

/** The article a report may be about: what stands there now; whatever else is there has no form. */
const standing = async ({ params }: Params): Promise<PublicArticle | null> => {
  const { section, slug } = await params
  const there = await atAddress(database(), section, slug)
  return there.kind === 'live' ? there.article : null
}

const screen = async (article: PublicArticle, { typed, fault, reference }: Said): Promise<Response> => {
  const around = await surroundings(outsideStyle())
  const facts = { article, typed: { ...typed, publicationId: typed.publicationId || article.id }, fault, reference }
  return outsidePage(await reportPage(around, facts), fault === null ? 200 : STATUS[fault])
}

const absent = async (request: Request): Promise<Response> => notFound(request, await surroundings())

/** The form behind “Report an error”. With a reference in its address it says that one has come in. */
export const GET = async (request: Request, params: Params): Promise<Response> => {
  const article = await standing(params)
  if (!article) return absent(request)
  const sent = new URL(request.url).searchParams.get('sent') ?? ''
  return screen(article, { typed: BLANK, fault: null, reference: REFERENCE.test(sent) ? sent : null })
}

const typedIn = (form: URLSearchParams): ReportTyped => ({
  quote: form.get('quote')?.replaceAll('\r\n', '\n') ?? '',
  wrong: form.get('wrong')?.replaceAll('\r\n', '\n') ?? '',
  email: form.get('email')?.trim() ?? '',
  publicationId: form.get('publicationId') ?? '',
})

/** An error, reported. What cannot be taken is shown again as it was typed. */
export const POST = async (request: Request, params: Params): Promise<Response> => {
  const [article, form, origin, { section, slug }] = await Promise.all([
    standing(params),
    formOf(request),
    requestOrigin(),
    params.params,
  ])
  if (!article) return absent(request)
  const typed = typedIn(form)
  const report = FileReport.safeParse(typed)
  if (!report.success) return screen(article, { typed, fault: reportFaultOf(report.error), reference: null })
  const filed = await fileReport(nobodysContext(), { ...report.data, address: origin.address, section, slug })
  if (filed.ok) return sentTo(article, filed.value.reference)
  if (filed.refusal.kind !== 'invalid') return absent(request)
  return screen(article, { typed, fault: 'tooMany', reference: null })
}

/** By another address, so that going there again sends nothing twice. */
const sentTo = ({ head }: PublicArticle, reference: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: `/report-error${head.path}?sent=${reference}`,
      'cache-control': 'private, no-store',
      'referrer-policy': 'same-origin',
    },
  })

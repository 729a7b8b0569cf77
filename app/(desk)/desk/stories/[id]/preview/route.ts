import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { pageStyle, surroundings } from '@/app/(site)/surroundings'
import { viewer } from '@/app/viewer'
import { previewPage } from '@/components/article/page/preview-page'
import { database } from '@/db/connect'
import { previewOf } from '@/db/queries/preview'
import { sourceLabel } from '@/messages/source-label'
import { toArticle } from '@/newsroom/article/article'

const headers = () => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'content-security-policy': [
    "default-src 'none'",
    "img-src 'self'",
    `style-src ${pageStyle().hash}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
})

/** The reader's page of the piece as it stands, for those who may read it; nobody may keep it. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const person = await viewer()
  const { id } = await params
  const here = `/desk/stories/${id}`
  if (!person) return Response.redirect(new URL(`/sign-in?next=${encodeURIComponent(`${here}/preview`)}`, request.url))
  const known = z.uuid().safeParse(id)
  const preview = known.success ? await previewOf(database(), person, { storyId: known.data, now: new Date() }) : null
  if (!preview) return new Response(null, { status: 404, headers: { 'cache-control': 'private, no-store' } })
  const { language } = preview.package
  const article = toArticle(preview.package, {
    ...preview.refs,
    label: sourceLabel(preview.package.source.type, language),
  })
  const t = await getTranslations('editor.preview')
  const words = { note: t('note', { n: article.editionN }), back: t('back') }
  const html = await previewPage({
    article,
    surroundings: await surroundings(),
    words,
    here,
    interfaceLanguage: person.language,
  })
  return new Response(html, { headers: headers() })
}

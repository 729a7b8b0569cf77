import { pageStyle, surroundings } from '@/app/(site)/surroundings'
import { drawPage } from '@/app/drawn-preview'
import { nothingThere, unpublishedPage } from '@/app/unpublished'
import { versionQuery } from '../asked-version'
import { previewedHere } from '../previewed-here'

type Params = { params: Promise<{ id: string }> }

/** A version as the page readers get, for those who may read it; the preview shows it in a frame. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const preview = await previewedHere(request, params)
  if (typeof preview === 'number') return nothingThere(preview)
  const card = `/desk/stories/${preview.storyId}/preview/card.svg?${versionQuery(preview)}`
  const html = await drawPage(preview, await surroundings(), { card, above: '', below: '' })
  return unpublishedPage(html, { style: pageStyle().hash, frames: "'self'", forms: "'none'" })
}

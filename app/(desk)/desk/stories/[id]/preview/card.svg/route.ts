import { surroundings } from '@/app/(site)/surroundings'
import { drawCard } from '@/app/drawn-preview'
import { nothingThere, unpublishedCard } from '@/app/unpublished'
import { previewedHere } from '../previewed-here'

type Params = { params: Promise<{ id: string }> }

/** The share card of a version, for those who may read it. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const preview = await previewedHere(request, params)
  if (typeof preview === 'number') return nothingThere(preview)
  const svg = await drawCard(preview, await surroundings())
  return svg === null ? nothingThere(404) : unpublishedCard(svg)
}

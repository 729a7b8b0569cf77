import { surroundings } from '@/app/(site)/surroundings'
import { drawCard } from '@/app/drawn-preview'
import { unpublishedCard } from '@/app/unpublished'
import { database } from '@/db/connect'
import { shownPreview } from '@/db/queries/guest-view'
import { gone } from '../../../answers'
import { linkFor, outsiderAt, type TokenParams } from '../../../outsider'

/** The share card, for the browser that is shown the piece. */
export const GET = async (_request: Request, { params }: TokenParams): Promise<Response> => {
  const now = new Date()
  const at = await linkFor(await outsiderAt(params), now)
  const preview = at?.shows === 'piece' ? await shownPreview(database(), at.found, now) : null
  const svg = preview && (await drawCard(preview, await surroundings()))
  return svg ? unpublishedCard(svg) : gone()
}

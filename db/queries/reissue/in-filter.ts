import { and, eq, gte, lt, ne, type SQL } from 'drizzle-orm'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import type { ReissueFilter } from '@/newsroom/reissue/filter'
import { visible } from '../visible'

type Asked = { readonly templateId: string; readonly toN: number; readonly filter: ReissueFilter }

/** Live pieces that carry another version of this notice and meet the conditions. For a join of both tables. */
export const inFilter = ({ templateId, toN, filter }: Asked): SQL | undefined => {
  const { language, sectionId, carries, from, to } = filter
  return and(
    eq(publicationDisclaimer.templateId, templateId),
    ne(publicationDisclaimer.versionN, toN),
    visible(),
    language === null ? undefined : eq(publication.language, language),
    sectionId === null ? undefined : eq(publication.sectionId, sectionId),
    carries === null ? undefined : eq(publicationDisclaimer.versionN, carries),
    from === null ? undefined : gte(publication.firstPublishedAt, new Date(from)),
    to === null ? undefined : lt(publication.firstPublishedAt, new Date(to)),
  )
}

/** The piece and the notice in question beside it. */
export const ofPiece = eq(publicationDisclaimer.publicationId, publication.id)

import type { ReviewChangesProps } from '@/components/desk/review/review-changes'
import type { SinceLastLook } from '@/db/queries/since-last-look'
import type { Locale } from '@/newsroom/language/locales'
import { partChanges, partTexts } from '@/newsroom/story/part-texts'
import { redline } from '@/newsroom/story/redline'
import { partNames } from './part-names'

/** The comparison of a review, in words of the viewer's language around text of the piece's own. */
export const changesOf = async (
  { before, head, changedBy }: SinceLastLook,
  viewerLanguage: Locale,
): Promise<ReviewChangesProps> => {
  const { language, sectionId, copy } = head.package
  const names = await partNames(viewerLanguage, [sectionId, before?.package.sectionId ?? null])
  if (before === null) {
    return { language, changedBy, look: 'first', parts: partTexts(head, names), blocks: redline(copy, copy, language) }
  }
  return {
    language,
    changedBy,
    look: before.seenAt === null ? 'sinceLive' : 'sinceLook',
    parts: partChanges(before, head, names),
    blocks: redline(before.package.copy, copy, language),
  }
}

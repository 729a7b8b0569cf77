import type { Base, ReviewChangesProps } from '@/components/desk/review/review-changes'
import type { FormerLook, SinceLastLook } from '@/db/queries/since-last-look'
import type { Locale } from '@/newsroom/language/locales'
import { partChanges, partTexts } from '@/newsroom/story/part-texts'
import { redline } from '@/newsroom/story/redline'
import { partNames } from './part-names'

/** The comparison of a review, in words of the viewer's language around text of the piece's own. */
export const changesOf = async (
  { before, head, headSeenAt, changedBy, who, media }: SinceLastLook,
  viewerLanguage: Locale,
): Promise<ReviewChangesProps> => {
  const { language, sectionId, copy } = head.package
  const names = await partNames(viewerLanguage, [sectionId, before?.package.sectionId ?? null])
  return {
    ...{ language, changedBy, who, media },
    base: baseOf(before),
    isSeen: headSeenAt !== null,
    parts: before === null ? partTexts(head, names) : partChanges(before, head, names),
    blocks: redline(before?.package.copy ?? copy, copy, language),
  }
}

const baseOf = (before: FormerLook | null): Base => {
  if (before === null) return { kind: 'nothing' }
  const { seenAt, n, isLive } = before
  return seenAt === null ? { kind: 'edition', n, isLive } : { kind: 'look', at: seenAt }
}

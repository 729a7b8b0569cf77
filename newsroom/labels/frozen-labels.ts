import type { PublicArticle } from '@/newsroom/article/public-article'
import type { SourceType } from '@/newsroom/story/source'
import { aiLabel } from './ai-label'
import type { LabelKey, ShortLabel } from './label'

/** What older records, which had a label for their source alone, called it. */
const ofSource = (type: Exclude<SourceType, 'original'>): LabelKey =>
  type === 'sponsored' ? 'advertisement' : (aiLabel(null, type) ?? type)

/** The labels a publication went out with, those from before notices had any among them. */
export const frozenLabels = ({
  head,
  sourceType,
}: {
  readonly head: Pick<PublicArticle['head'], 'label' | 'labels'>
  readonly sourceType: SourceType
}): readonly ShortLabel[] => {
  if (head.labels) return head.labels
  return head.label === null || sourceType === 'original' ? [] : [{ key: ofSource(sourceType), text: head.label }]
}

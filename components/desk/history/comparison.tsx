import { useTranslations } from 'next-intl'
import { CopyChanges, Parts } from '@/components/desk/review/review-changes'
import type { Locale } from '@/newsroom/language/locales'
import type { PartChange } from '@/newsroom/story/part-texts'
import type { RedBlock } from '@/newsroom/story/redline'

export type ComparisonProps = {
  readonly language: Locale
  readonly parts: readonly PartChange[]
  readonly blocks: readonly RedBlock[]
}

/** Two versions in one: what changed beside the text, then the text with its insertions and deletions. */
export function Comparison({ language, parts, blocks }: ComparisonProps) {
  const t = useTranslations('story.compare')
  const isSame = parts.length === 0 && blocks.every(({ change }) => change === 'same')
  return (
    <div className="flex flex-col gap-8">
      {isSame ? <p>{t('same')}</p> : null}
      {parts.length === 0 ? null : <Parts parts={parts} language={language} />}
      <CopyChanges blocks={blocks} language={language} />
    </div>
  )
}

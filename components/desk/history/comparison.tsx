import { useTranslations } from 'next-intl'
import { RedCopy, type RedCopyProps } from '@/components/desk/review/red-copy'
import { RedParts, type RedPartsProps } from '@/components/desk/review/red-parts'

export type ComparisonProps = RedCopyProps & RedPartsProps

/** Two versions in one: what changed beside the text, then the text with its insertions and deletions. */
export function Comparison(changes: ComparisonProps) {
  const t = useTranslations('story.compare')
  const { parts, blocks } = changes
  const isSame = parts.length === 0 && blocks.every(({ change }) => change === 'same')
  return (
    <div className="flex flex-col gap-8">
      {isSame ? <p>{t('same')}</p> : null}
      <RedParts {...changes} />
      <RedCopy {...changes} />
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { LimitedMark } from '@/components/desk/limited-mark'
import type { Priority } from '@/newsroom/story/priorities'
import type { StoryLine } from '@/newsroom/story/story-line'

const TONE: Readonly<Record<Priority, string>> = {
  low: 'text-muted',
  normal: 'text-muted',
  high: 'text-amber',
  urgent: 'text-vermilion',
}

/** What sets a piece apart, in words: how pressing it is, what kind of edition, what is owed, what is new to the reader. */
export function LineMarks({ line }: { readonly line: StoryLine }) {
  const t = useTranslations('work')
  const { priority, kind, hasDebt, unseen, isLimited } = line
  const marks = [
    ...(priority === 'normal' ? [] : [{ key: 'priority', text: t(`priorities.${priority}`), tone: TONE[priority] }]),
    ...(kind === 'first' ? [] : [{ key: 'kind', text: t(`filter.kinds.${kind}`), tone: 'text-muted' }]),
    ...(hasDebt ? [{ key: 'debt', text: t('row.debt'), tone: 'text-vermilion' }] : []),
    ...(unseen ? [{ key: 'unseen', text: t('row.unseen', { count: unseen }), tone: 'text-proof' }] : []),
  ]
  if (marks.length === 0 && !isLimited) return null
  return (
    <span data-marks className="flex min-w-0 shrink-0 flex-wrap gap-x-2 text-14 font-medium">
      {isLimited ? <LimitedMark /> : null}
      {marks.map(({ key, text, tone }) => (
        <span key={key} className={tone}>
          {text}
        </span>
      ))}
    </span>
  )
}

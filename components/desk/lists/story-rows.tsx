import type { StoryLine } from '@/newsroom/story/story-line'
import { StoryRow } from './story-row'

type StoryRowsProps = {
  readonly label: string
  readonly lines: readonly StoryLine[]
  /** Which screen of the story a row opens. */
  readonly opens?: 'story' | 'review'
}

export function StoryRows({ label, lines, opens = 'story' }: StoryRowsProps) {
  const screen = opens === 'review' ? '/review' : ''
  return (
    <ol aria-label={label} className="border-t border-rule">
      {lines.map((line) => (
        <StoryRow key={line.storyId} line={line} href={`/desk/stories/${line.storyId}${screen}`} />
      ))}
    </ol>
  )
}

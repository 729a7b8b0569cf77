import type { StoryLine } from '@/newsroom/story/story-line'
import { StoryRows } from './story-rows'

type WorkGroupProps = {
  readonly title: string
  readonly lines: readonly StoryLine[]
  readonly opens?: 'story' | 'review'
}

/** A group with nothing in it is not shown: an empty heading only asks to be read. */
export function WorkGroup({ title, lines, opens = 'story' }: WorkGroupProps) {
  if (lines.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-16 font-semibold">{title}</h2>
      <StoryRows label={title} lines={lines} opens={opens} />
    </section>
  )
}

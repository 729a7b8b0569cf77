import { useTranslations } from 'next-intl'
import type { StoryLine } from '@/newsroom/story/story-line'

/** Who or what a piece waits for; in review, whose turn it is or who has taken it on. */
export const useWaitsWord = (): ((line: Pick<StoryLine, 'state' | 'stage'>) => string) => {
  const list = useTranslations('desk.list')
  const row = useTranslations('work.row')
  return ({ state, stage }) => {
    if (stage === null) return list(`waits.${state}`)
    if (stage.more !== null) return row('more', { count: stage.more })
    if (stage.takenBy !== null) return row('takenBy', { name: stage.takenBy })
    return row(stage.isNamed ? 'named' : `stages.${stage.role}`)
  }
}

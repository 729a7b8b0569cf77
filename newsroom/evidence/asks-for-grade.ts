import type { AiUse } from '@/newsroom/story/ai-use'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'

const tellsOfAi = ({ systems, note, prompterId }: AiUse): boolean =>
  prompterId !== null || note.trim() !== '' || systems.some((system) => system.trim() !== '')

/** Something said of the piece speaks of a machine, and nobody has said what it did: a question, never a guess. */
export const asksForGrade = ({ source, ai = UNSAID }: Pick<Package, 'source' | 'ai'>): boolean =>
  ai.grade === null && (source.type === 'ai_generated' || source.type === 'ai_assisted' || tellsOfAi(ai))

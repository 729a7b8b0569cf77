import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { AiHint, MOST_HINTS } from '@/newsroom/evidence/hints/hint'

const line = (longest: number) =>
  z.string().max(longest).refine(isCleanText, { error: 'text holds control characters' })

/** What is declared of a machine’s part in the piece. `grade` null: nobody has said. */
export const AiUse = z.strictObject({
  grade: z.enum(AI_GRADES).nullable(),
  /** The systems used, as their makers call them. */
  systems: z.array(line(200)).max(20),
  note: line(2_000),
  /** Who had the machine write it; null: nobody. */
  prompterId: z.uuid().nullable(),
  /** What was noticed in its materials that may speak of a machine; absent where nothing was. */
  hints: z.array(AiHint).max(MOST_HINTS).optional(),
})
export type AiUse = Readonly<z.infer<typeof AiUse>>

/** What is known of a piece of which nothing was said. */
export const UNSAID: AiUse = { grade: null, systems: [], note: '', prompterId: null }

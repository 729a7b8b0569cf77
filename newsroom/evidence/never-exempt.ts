import { UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'
import type { LabelEffects } from './label-effects'
import { labelNeeded } from './label-needed'
import { meantFor } from './meant-for'

/** Whether readers are told of AI whoever examines the piece and answers for it: nobody may leave that notice out. */
export const isNeverExempt = ({ ai = UNSAID, declared }: Pick<Package, 'ai' | 'declared'>, table: LabelEffects) =>
  labelNeeded({ grade: ai.grade, humanReviewed: true, responsible: true, jurisdictions: meantFor(declared) }, table) ===
  'require'

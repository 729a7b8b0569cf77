import { copyText } from '@/newsroom/copy/text'
import { type Issue, stop } from '@/newsroom/issue'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'
import { asksForGrade } from './asks-for-grade'
import type { Noticed } from './hints/hint'
import { longestSelectorRun } from './hints/selector-runs'

type Asked = Pick<Package, 'source' | 'ai' | 'copy'>

const inCopy = (pkg: Asked): readonly Noticed[] => {
  const run = longestSelectorRun(copyText(pkg.copy))
  return run > 0 ? [{ kind: 'selectors', seen: String(run) }] : []
}

/**
 * The question that stops a piece on its way out: which part did a machine have? Asked where its makers or its materials
 * speak of one and nobody has graded it, once, by what was noticed first. Any grade answers it; nothing is guessed.
 */
export const gradeQuestion = (pkg: Asked, pictures: readonly Noticed[]): readonly Issue[] => {
  const { ai = UNSAID } = pkg
  if (ai.grade !== null) return []
  if (asksForGrade(pkg)) return [stop('ai.grade', 'aiGradeAsked')]
  const [first] = [...(ai.hints ?? []), ...inCopy(pkg), ...pictures]
  return first ? [stop('ai.grade', 'aiHinted', { values: { kind: first.kind, seen: first.seen } })] : []
}

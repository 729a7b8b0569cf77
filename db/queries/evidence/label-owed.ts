import type { Reader } from '@/db/connect'
import { asksForGrade } from '@/newsroom/evidence/asks-for-grade'
import { carriesLabel } from '@/newsroom/evidence/carries-label'
import { decideLabel } from '@/newsroom/evidence/decide-label'
import { labelNeeded } from '@/newsroom/evidence/label-needed'
import { meantFor } from '@/newsroom/evidence/meant-for'
import { type Issue, stop } from '@/newsroom/issue'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Work } from '../lock-edition'
import { responsibleAt } from './responsible-at'
import { reviewSheet } from './review-sheet'

/**
 * What keeps a piece a machine had a part in from readers: a grade nobody has given, or a label it owes them and does
 * not carry. The record of the review is read only where it can decide.
 */
export const labelOwed = async (reader: Reader, work: Work, at: Date): Promise<readonly Issue[]> => {
  const { package: pkg, notices } = work.head
  if (asksForGrade(pkg)) return [stop('ai.grade', 'aiGradeAsked')]
  const { grade } = pkg.ai ?? UNSAID
  const jurisdictions = meantFor(pkg.declared)
  const unread = { grade, jurisdictions, humanReviewed: false, responsible: false }
  if (carriesLabel(notices) || labelNeeded(unread) !== 'require' || grade === null) return []
  const { humanReviewed } = await reviewSheet(reader, work)
  const responsible = (await responsibleAt(reader, at)) !== null
  const { decision, rule } = decideLabel({ grade, jurisdictions, humanReviewed, responsible }, { carried: false })
  return decision === 'owed' ? [stop('disclaimers', 'aiLabelOwed', { values: { grade, rule } })] : []
}

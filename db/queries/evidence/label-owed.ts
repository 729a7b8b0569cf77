import type { Reader } from '@/db/connect'
import { carriesLabel } from '@/newsroom/evidence/carries-label'
import { decideLabel } from '@/newsroom/evidence/decide-label'
import { gradeQuestion } from '@/newsroom/evidence/grade-question'
import { labelNeeded } from '@/newsroom/evidence/label-needed'
import { meantFor } from '@/newsroom/evidence/meant-for'
import { type Issue, stop } from '@/newsroom/issue'
import { UNSAID } from '@/newsroom/story/ai-use'
import { gradesInForce } from '../grade-table/grades-in-force'
import type { Work } from '../lock-edition'
import { pictureHints } from './picture-hints'
import { responsibleAt } from './responsible-at'
import { reviewSheet } from './review-sheet'

/**
 * What keeps a piece a machine had a part in from readers: a grade nobody has given, or a label it owes them and does
 * not carry. The record of the review is read only where it can decide.
 */
export const labelOwed = async (reader: Reader, work: Work, at: Date): Promise<readonly Issue[]> => {
  const { package: pkg, notices } = work.head
  const asked = gradeQuestion(pkg, await pictureHints(reader, pkg))
  if (asked.length > 0) return asked
  const { grade } = pkg.ai ?? UNSAID
  const jurisdictions = meantFor(pkg.declared)
  const unread = { grade, jurisdictions, humanReviewed: false, responsible: false }
  if (carriesLabel(notices) || grade === null) return []
  const { n, rows } = await gradesInForce(reader, at)
  if (labelNeeded(unread, rows) !== 'require') return []
  const { humanReviewed } = await reviewSheet(reader, work)
  const responsible = (await responsibleAt(reader, at)) !== null
  const { decision, rule } = decideLabel(
    { grade, jurisdictions, humanReviewed, responsible },
    { carried: false, table: rows },
  )
  if (decision !== 'owed') return []
  const values = { grade, rule }
  // Only a table of the house has a number worth naming.
  return n === 0
    ? [stop('disclaimers', 'aiLabelOwed', { values })]
    : [stop('disclaimers', 'aiLabelOwedBy', { values: { ...values, table: n } })]
}

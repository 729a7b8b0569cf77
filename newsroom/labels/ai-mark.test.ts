import { describe, expect, it } from 'vitest'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { LABEL_EFFECTS } from '@/newsroom/evidence/label-effects'
import { USUAL_TABLE } from '@/newsroom/grade-table/grade-table'
import { UNSAID } from '@/newsroom/story/ai-use'
import { ORIGINAL } from '@/newsroom/story/source'
import { piece } from '@/testing/builders/package'
import { gradeLabel } from './ai-label'
import { aigc, aiMark } from './ai-mark'
import { digitalSourceType } from './digital-source'

const { rows } = USUAL_TABLE

describe('what machines are told of a machine’s part', () => {
  it.each(AI_GRADES)('has a code, and readers a label, exactly where the table knows one: %s', (grade) => {
    const isMade = LABEL_EFFECTS[grade].notReviewed === 'require'
    expect(digitalSourceType(grade, 'original', rows) !== null).toBe(isMade)
    expect(gradeLabel(grade) !== null).toBe(isMade)
  })

  it('goes by the grade, and by the source only where nobody gave one', () => {
    expect(digitalSourceType('human_only', 'ai_generated', rows)).toBeNull()
    expect(digitalSourceType(null, 'ai_generated', rows)).toMatch(/\/trainedAlgorithmicMedia$/)
    expect(digitalSourceType(null, 'original', rows)).toBeNull()
  })

  it('is nothing of a piece people made', () => {
    expect(aiMark(piece(), rows)).toBeNull()
  })

  it('names the systems that were declared, and leaves empty what was not', () => {
    const of = { storyId: 's', siteName: 'The Harbour Post' }
    const ai = { ...UNSAID, grade: 'ai_translated' as const, systems: [' Model A ', ''] }
    const named = aiMark({ source: ORIGINAL, ai }, rows)
    expect(named && aigc(named, of).AIGC).toMatchObject({ Label: '1', ContentProducer: 'Model A', PropagateID: 's' })
    const unnamed = aiMark({ source: ORIGINAL, ai: { ...ai, systems: [] } }, rows)
    expect(unnamed && aigc(unnamed, of).AIGC.ContentProducer).toBe('')
  })
})

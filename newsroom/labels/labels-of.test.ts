import { describe, expect, it } from 'vitest'
import type { Kind, Placement } from '@/newsroom/disclaimers/kinds'
import { AI_GRADES, type AiGrade } from '@/newsroom/evidence/grades'
import { UNSAID } from '@/newsroom/story/ai-use'
import { UNDECLARED } from '@/newsroom/story/declaration'
import { ORIGINAL, SOURCE_TYPES, type SourceType } from '@/newsroom/story/source'
import { type AskedOfLabels, labelsOf } from './labels-of'

const from = (type: SourceType, more: Partial<AskedOfLabels> = {}): AskedOfLabels => ({
  source: { ...ORIGINAL, type },
  ...more,
})
const graded = (grade: AiGrade) => ({ ai: { ...UNSAID, grade } })
const carrying = (...kinds: readonly Kind[]) => kinds.map((kind) => ({ kind, placement: 'top' }) as const)
const meantFor = (...targets: readonly ('CN' | 'EU')[]) => ({ declared: { ...UNDECLARED, targets: [...targets] } })

describe('the labels of a piece', () => {
  it('are none for own work, and none of notices that say nothing of who speaks', () => {
    expect(labelsOf(from('original'), carrying('licence', 'liability'))).toEqual([])
  })

  it.each(SOURCE_TYPES.filter((type) => type !== 'original'))('are never none for %s, whatever it carries', (type) => {
    expect(labelsOf(from(type), [])).toHaveLength(1)
  })

  it('say once what source and notice both say', () => {
    expect(labelsOf(from('press_release'), carrying('press_release'))).toEqual(['press_release'])
    expect(labelsOf(from('sponsored'), carrying('sponsored'))).toEqual(['advertisement'])
    expect(labelsOf(from('self_media'), carrying('third_party'))).toEqual(['self_media'])
    expect(labelsOf(from('ai_generated'), carrying('ai'))).toEqual(['aiGenerated'])
  })

  it('name the money first, then the machine, then whose word it is', () => {
    const pkg = from('contributor', graded('ai_summarized'))
    const [first, second] = [carrying('opinion', 'ai', 'sponsored'), carrying('sponsored', 'ai', 'opinion')]
    for (const notices of [first, second])
      expect(labelsOf(pkg, notices)).toEqual(['advertisement', 'aiSummarized', 'contributor', 'opinion'])
  })

  it('follow the grade, which knows better than the source', () => {
    expect(labelsOf(from('ai_assisted', graded('ai_deepfake')), [])).toEqual(['aiManipulated'])
    expect(labelsOf(from('translated', graded('ai_translated')), carrying('ai'))).toEqual(['aiTranslated'])
  })

  it.each(AI_GRADES)('show no %s without its notice: whether there is one is decided elsewhere', (grade) => {
    expect(labelsOf(from('original', graded(grade)), [])).toEqual([])
    expect(labelsOf(from('original', graded(grade)), carrying('ai'))).toHaveLength(1)
  })

  it('call a shop link an advertisement wherever readers in China may find it', () => {
    expect(labelsOf(from('original', meantFor('CN')), carrying('purchase_link'))).toEqual(['advertisement'])
    expect(labelsOf(from('original'), carrying('purchase_link'))).toEqual(['advertisement'])
    expect(labelsOf(from('original', meantFor('EU')), carrying('purchase_link'))).toEqual(['purchaseLinks'])
  })

  it('tell readers nothing of what is for the newsroom alone', () => {
    const placement: Placement = 'internal'
    expect(labelsOf(from('original'), [{ kind: 'opinion', placement }])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { frozenLabels } from './frozen-labels'
import { inFront, labelLine } from './in-front'

const AD = { key: 'advertisement', text: 'Advertisement' } as const
const AI = { key: 'aiGenerated', text: 'AI 生成' } as const
const VIEW = { key: 'opinion', text: 'Opinion' } as const

describe('labels of a publication', () => {
  it('are those it froze', () => {
    expect(frozenLabels({ head: { label: 'Advertisement', labels: [AD] }, sourceType: 'sponsored' })).toEqual([AD])
    expect(frozenLabels({ head: { label: null, labels: [] }, sourceType: 'sponsored' })).toEqual([])
  })

  it('are read off its line in records from before they had names', () => {
    const old = (sourceType: 'sponsored' | 'ai_generated' | 'wire' | 'original', label: string | null) =>
      frozenLabels({ head: { label }, sourceType })
    expect(old('sponsored', 'Anzeige')).toEqual([{ key: 'advertisement', text: 'Anzeige' }])
    expect(old('ai_generated', 'AI')).toEqual([{ key: 'aiGenerated', text: 'AI' }])
    expect(old('wire', 'Agency')).toEqual([{ key: 'wire', text: 'Agency' }])
    expect(old('original', null)).toEqual([])
  })
})

describe('a headline that travels alone', () => {
  it('takes along who paid and what a machine made, in the marks of its language', () => {
    expect(inFront([AD, VIEW], 'Lamps', 'en')).toBe('[Advertisement] Lamps')
    expect(inFront([AI], '潮汐简报', 'zh-Hans')).toBe('【AI 生成】潮汐简报')
  })

  it('is left as it is where nothing of that is to be said', () => {
    expect(inFront([VIEW], 'Lamps', 'en')).toBe('Lamps')
    expect(labelLine([])).toBeNull()
  })
})

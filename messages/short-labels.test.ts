import { describe, expect, it } from 'vitest'
import { AI_LABELS, NOTICE_LABELS } from '@/newsroom/labels/label'
import { LOCALES } from '@/newsroom/language/locales'
import { UNSAID } from '@/newsroom/story/ai-use'
import { notice } from '@/testing/builders/article'
import { piece } from '@/testing/builders/package'
import { labelWords, shortLabels } from './short-labels'

describe('the words of labels', () => {
  it.each(NOTICE_LABELS)('fit beside a headline: %s', (key) => {
    for (const locale of LOCALES) expect([...labelWords(key, locale)].length).toBeLessThanOrEqual(30)
  })

  it.each(AI_LABELS)('say in China’s script that it is AI, and that it was generated or composed: %s', (key) => {
    expect(labelWords(key, 'zh-Hans')).toMatch(/AI.*(生成|合成)/)
  })

  it('call an advertisement by that name and no softer one', () => {
    expect(LOCALES.map((locale) => labelWords('advertisement', locale))).toEqual(['Advertisement', '廣告', '广告'])
  })

  it('are those of the language of the piece', () => {
    const ai = { ...UNSAID, grade: 'ai_translated' as const }
    const pkg = piece({ language: 'zh-Hant', ai, source: { ...piece().source, type: 'translated' } })
    expect(shortLabels(pkg, [notice({ kind: 'ai' })])).toEqual([{ key: 'aiTranslated', text: 'AI 翻譯' }])
  })
})

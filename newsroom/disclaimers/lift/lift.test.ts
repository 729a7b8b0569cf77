import { describe, expect, it } from 'vitest'
import type { Copy } from '@/newsroom/copy/copy'
import { fold } from './fold'
import { type ApprovedText, foldWordings } from './folded-wording'
import { proposeTemplate } from './propose'
import { typedNotice, withoutBlock } from './typed-notice'

const copyOf = (...lines: readonly string[]): Copy => ({
  type: 'doc',
  content: lines.map((text, n) => ({ type: 'paragraph', attrs: { id: `p${n}` }, content: [{ type: 'text', text }] })),
})

const GLOSSED = '免責(zé)聲明:本網(wǎng)站內(nèi)容主要來自原創(chuàng)、合作伙伴供稿和第三方自媒體作者投稿,僅供參考。'

const THIRD_PARTY = {
  templateId: 't1',
  key: 'third-party',
  kind: 'third_party',
  text: '本文由{{partner}}提供，非{{site.name}}采写，仅供参考。',
} as const
const LICENCE = { templateId: 't2', key: 'licence', kind: 'licence', text: '版权所有。' } as const

describe('a notice that was typed into a text', () => {
  it.each([
    ['in traditional script, with what a converter left in it', GLOSSED],
    ['in simplified script', '免责声明：本文仅供参考。'],
    ['about rights', '版权声明：未经许可不得转载。'],
    ['in English', 'Disclaimer: supplied by a partner for information only.'],
  ])('is found near the end: %s', (_how, text) => {
    expect(typedNotice(copyOf('First.', 'Second.', text, '2024-12-17'))).toEqual({ at: 'p2', text })
  })

  it.each([
    ['a sentence about notices', '免责声明不能代替核实。'],
    ['a colon behind other words', '他说：免责声明没有用。'],
  ])('is not taken for one: %s', (_what, text) => {
    expect(typedNotice(copyOf('First.', text))).toBeNull()
  })

  it('is left alone where the story goes on for long behind it', () => {
    const story = Array.from({ length: 12 }, (_, n) => `Paragraph ${n}.`)
    expect(typedNotice(copyOf(GLOSSED, ...story))).toBeNull()
  })

  it('leaves the rest of the copy as it was', () => {
    const copy = copyOf('First.', GLOSSED, 'Last.')
    expect(withoutBlock(copy, 'p1').content).toEqual([copy.content?.[0], copy.content?.[2]])
  })
})

const bookOf = (...texts: readonly ApprovedText[]) =>
  foldWordings(texts.map((text) => ({ ...text, name: text.key, names: {} })))

describe('the template proposed in its place', () => {
  it('is the one with the same words, whatever script, width, name and opening', () => {
    const typed = '免責聲明:本文由海風雜誌社提供,非港灣日報採寫,僅供參考'
    const same = { ...THIRD_PARTY, text: '本文由{{partner}}提供，非{{site.name}}采写，仅供参考。' }
    expect(fold(typed)).toContain(fold('非港灣日報采寫'))
    expect(proposeTemplate(typed, bookOf(LICENCE, same))).toEqual({ templateId: 't1', key: 'third-party', why: 'same' })
  })

  it('is else that of the kind the words are about', () => {
    expect(proposeTemplate(GLOSSED, bookOf(LICENCE, THIRD_PARTY))?.why).toBe('kind')
    expect(proposeTemplate('版权声明：未经许可不得转载。', bookOf(THIRD_PARTY, LICENCE))?.key).toBe('licence')
  })

  it('is nobody’s guess where the words are like nothing known', () => {
    expect(proposeTemplate('特别声明：本文作者喜欢大海。', bookOf(THIRD_PARTY, LICENCE))).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { copyOf, piece } from '@/testing/builders/package'
import { classify } from '../classify'
import { side } from '../side-for-test'

describe('the rest of the package', () => {
  const image = { mediaId: 'a', alt: 'A ferry', decorative: false, caption: 'The ferry at noon.', credit: 'Archive' }
  const differs = (before: Parameters<typeof side>[0], after: Parameters<typeof side>[0]) =>
    classify(side(before), side(after)).map(({ class: kind, field }) => `${kind} ${field}`)

  it('is read for what it says in the headline and the introduction', () => {
    expect(differs({}, { headline: 'Library tries early opening' })).toEqual(['headline headline'])
    expect(differs({}, { headline: 'Libary tries late opening' })).toEqual(['typo headline'])
    expect(differs({}, { standfirst: 'Three evenings a week until ten.' })).toEqual(['number standfirst'])
    expect(differs({}, { summary: 'Open late.' })).toEqual(['headline summary'])
    expect(differs({}, { kicker: 'Opinion' })).toEqual(['name kicker'])
  })

  it('knows a misspelling in a headline in capitals from a name', () => {
    const copy = copyOf('The library stays open.')
    expect(differs({ copy, headline: 'Libary Tries Opening' }, { copy, headline: 'Library Tries Opening' })).toEqual([
      'typo headline',
    ])
  })

  it('holds nothing but names in the byline', () => {
    expect(
      differs({ byline: [{ name: '王傑', personId: null }] }, { byline: [{ name: '王杰', personId: null }] }),
    ).toEqual(['name byline'])
  })

  it('locks names of the byline in the text', () => {
    const by = { byline: [{ name: 'Kit Wong 王傑', personId: null }] }
    expect(differs({ ...by, copy: copyOf('館方感謝王傑。') }, { ...by, copy: copyOf('館方感謝王杰。') })).toEqual([
      'name copy',
    ])
  })

  it('shows another picture, and other words with the same one', () => {
    expect(differs({ leadImage: image }, { leadImage: { ...image, mediaId: 'b' } })).toEqual(['media leadImage'])
    expect(differs({ leadImage: image }, { leadImage: null })).toEqual(['media leadImage'])
    expect(differs({ leadImage: image }, { leadImage: { ...image, alt: 'A bridge' } })).toEqual(['media leadImage'])
    expect(differs({ leadImage: image }, { leadImage: { ...image, caption: 'The ferry at 9:00.' } })).toEqual([
      'number leadImage',
    ])
  })

  it('names every field of the source by itself', () => {
    const source = { ...piece().source, type: 'wire', name: 'Example Wire', author: 'A' } as const
    expect(differs({ source }, { source: { ...source, name: 'Other Wire', author: 'B' } })).toEqual([
      'source source.name',
      'source source.author',
    ])
  })

  it('lists a notice that is worded otherwise', () => {
    const notice: Notice = {
      templateId: 't',
      key: 'third_party',
      kind: 'third_party',
      versionId: 'v',
      n: 3,
      locale: 'en',
      placement: 'bottom',
      text: 'Supplied content.',
      because: { ruleId: 'r', facts: [] },
    }
    const after = { ...notice, text: 'Supplied by a third party.' }
    expect(classify(side({}, [notice]), side({}, [after]))).toMatchObject([{ class: 'notice', field: 'disclaimers' }])
    expect(classify(side({}, [notice]), side({}, [{ ...notice, n: 4 }]))).toEqual([])
  })
})

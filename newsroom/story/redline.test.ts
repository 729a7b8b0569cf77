import { describe, expect, it } from 'vitest'
import { copyOf, note, piece } from '@/testing/builders/package'
import { type PartNames, partChanges, partTexts } from './part-texts'
import { redline } from './redline'

const changes = (before: readonly string[], after: readonly string[]) =>
  redline(copyOf(...before), copyOf(...after), 'en').map(({ change, stretches }) => [
    change,
    stretches.map(({ kind, text }) => (kind === 'same' ? text : `${kind}(${text})`)).join(''),
  ])

describe('comparing the copy of two versions', () => {
  it('marks what came and went within a paragraph', () => {
    expect(changes(['The library closes early.'], ['The library closes late.'])).toEqual([
      ['changed', 'The library closes gone(early)new(late).'],
    ])
  })

  it('reads Chinese by words, not by characters or whole sentences', () => {
    const [block] = redline(copyOf('圖書館今天關門。'), copyOf('圖書館明天關門。'), 'zh-Hant')
    expect(block?.stretches).toEqual([
      { kind: 'same', text: '圖書館' },
      { kind: 'gone', text: '今天' },
      { kind: 'new', text: '明天' },
      { kind: 'same', text: '關門。' },
    ])
  })

  it('shows added and removed paragraphs where they stand', () => {
    expect(changes(['One.'], ['One.', 'Two.'])).toEqual([
      ['same', 'One.'],
      ['new', 'new(Two.)'],
    ])
    expect(changes(['One.', 'Two.'], ['One.'])).toEqual([
      ['same', 'One.'],
      ['gone', 'gone(Two.)'],
    ])
  })

  it('does not pass over a change of setting that leaves the words alone', () => {
    const heading = { type: 'doc', content: [{ ...copyOf('One.').content?.[0], type: 'heading' }] } as const
    expect(redline(copyOf('One.'), heading, 'en')).toMatchObject([{ type: 'heading', change: 'reset' }])
  })

  it('shows a changed alternative text of a picture', () => {
    const image = (alt: string) => ({
      type: 'doc' as const,
      content: [{ type: 'image', attrs: { id: 'pic-1', mediaId: 'm', alt, decorative: false, credit: 'Archive' } }],
    })
    expect(redline(image('A ferry'), image('A bridge'), 'en')).toMatchObject([{ change: 'changed' }])
  })
})

const names: PartNames = {
  section: (id) => (id.endsWith('1') ? 'News' : 'Culture'),
  topic: () => 'City',
  sourceType: (type) => type,
  language: (language) => language,
  decorative: 'decorative',
  notice: (key) => `“${key}”`,
  kind: (kind) => kind,
  severity: (severity) => severity,
  place: (place) => place,
  foundBy: (by) => by,
}

describe('comparing the rest of the package', () => {
  const side = { package: piece(), notices: [] }

  it('finds nothing between equal sides', () => {
    expect(partChanges(side, side, names)).toEqual([])
  })

  it('lists each changed part once, in the order of the package', () => {
    const after = { package: piece({ kicker: 'City', headline: 'New', topicIds: [] }), notices: [] }
    expect(partChanges(side, after, names).map(({ part }) => part)).toEqual(['headline', 'kicker', 'topics'])
  })

  it('shows a change that is only in a disclaimer', () => {
    const notice = {
      templateId: 't',
      key: 'third_party',
      kind: 'third_party',
      versionId: 'v',
      n: 3,
      locale: 'en',
      placement: 'bottom',
      text: 'Supplied content.',
      because: { ruleId: 'r', facts: [] },
    } as const
    const [change] = partChanges({ ...side, notices: [notice] }, { ...side, notices: [{ ...notice, n: 4 }] }, names)
    expect(change).toMatchObject({
      part: 'disclaimers',
      stretches: expect.arrayContaining([{ kind: 'gone', text: 'v3' }]),
    })
  })

  it('shows what readers would be told of the change, and how openly', () => {
    const before = { package: piece({ note: note() }), notices: [] }
    const after = { package: piece({ note: note({ place: 'bottom' }) }), notices: [] }
    const [change] = partChanges(before, after, names)
    expect(change).toMatchObject({ part: 'note', stretches: expect.arrayContaining([{ kind: 'new', text: 'bottom' }]) })
  })

  it('shows that the change was classed anew, but not that a first edition is one', () => {
    const [first, update, correction] = (['first', 'update', 'correction'] as const).map((editionKind) => ({
      ...side,
      editionKind,
    }))
    expect(first && partTexts(first, names).map(({ part }) => part)).not.toContain('kind')
    expect(update && correction && partChanges(update, correction, names)).toMatchObject([{ part: 'kind' }])
  })

  it('shows a credit put right', () => {
    const image = { mediaId: 'm', alt: 'Ferry', decorative: false, caption: '', credit: 'Archive' }
    const before = { package: piece({ leadImage: image }), notices: [] }
    const after = { package: piece({ leadImage: { ...image, credit: 'Harbour archive' } }), notices: [] }
    expect(partChanges(before, after, names).map(({ part }) => part)).toEqual(['leadImage'])
  })
})

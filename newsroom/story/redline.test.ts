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

  it('says of a moved paragraph where it was and where it is, and leaves the others alone', () => {
    const [one, two, three] = copyOf('One.', 'Two.', 'Three.').content ?? []
    const after = { type: 'doc' as const, content: [two, three, one].flatMap((block) => block ?? []) }
    const placed = redline(copyOf('One.', 'Two.', 'Three.'), after, 'en').map(({ id, change }) => [id, change])
    expect(placed).toEqual([
      ['para-1', 'left'],
      ['para-2', 'same'],
      ['para-3', 'same'],
      ['para-1', 'moved'],
    ])
  })

  it('shows what was changed in a paragraph besides its place, where it stands now', () => {
    const [one, two] = copyOf('One.', 'Two.').content ?? []
    const [changed] = copyOf('One, late.').content ?? []
    const order = (...blocks: readonly (typeof one)[]) => ({
      type: 'doc' as const,
      content: blocks.flatMap((block) => block ?? []),
    })
    const blocks = redline(order(one, two), order(two, changed), 'en')
    expect(blocks.map(({ change }) => change)).toEqual(['left', 'same', 'moved'])
    expect(blocks[0]?.stretches).toEqual([{ kind: 'same', text: 'One.' }])
    expect(blocks[2]?.stretches).toContainEqual({ kind: 'new', text: ', late' })
  })
})

describe('comparing the pictures of the copy', () => {
  const image = (attrs: Record<string, unknown>, caption = '') => ({
    type: 'doc' as const,
    content: [
      {
        type: 'image',
        attrs: { id: 'pic-1', mediaId: 'ferry', alt: 'A ferry', decorative: false, credit: 'Archive', ...attrs },
        content: [{ type: 'figcaption', ...(caption === '' ? {} : { content: [{ type: 'text', text: caption }] }) }],
      },
    ],
  })

  it.each([
    ['alternative text', image({ alt: 'A bridge' }), { field: 'alt', gone: 'ferry', put: 'bridge' }],
    ['credit', image({ credit: 'Agency' }), { field: 'credit', gone: 'Archive', put: 'Agency' }],
  ])('shows a changed %s beside the picture', (_what, after, { field, gone, put }) => {
    const [block] = redline(image({}), after, 'en')
    expect(block).toMatchObject({ change: 'changed', stretches: [] })
    expect(block?.pictures[0]?.lines.find((line) => line.field === field)?.stretches).toEqual(
      expect.arrayContaining([
        { kind: 'gone', text: gone },
        { kind: 'new', text: put },
      ]),
    )
  })

  it('shows a caption that was added in the text', () => {
    const [block] = redline(image({}), image({}, 'The last ferry'), 'en')
    expect(block).toMatchObject({ change: 'changed', stretches: [{ kind: 'new', text: 'The last ferry' }] })
  })

  it('does not pass over another file of which the same is said', () => {
    const [block] = redline(image({}), image({ mediaId: 'bridge' }), 'en')
    expect(block).toMatchObject({
      change: 'changed',
      pictures: [{ before: { mediaId: 'ferry' }, after: { mediaId: 'bridge' } }],
    })
  })

  it('shows that a picture is only decoration now', () => {
    const [block] = redline(image({}), image({ decorative: true }), 'en')
    expect(block).toMatchObject({ change: 'changed', pictures: [{ after: { decorative: true } }] })
  })
})

const names: PartNames = {
  section: (id) => (id.endsWith('1') ? 'News' : 'Culture'),
  topic: () => 'City',
  sourceType: (type) => type,
  language: (language) => language,
  notice: (key) => `“${key}”`,
  placement: (placement) => placement,
  kind: (kind) => kind,
  severity: (severity) => severity,
  place: (place) => place,
  foundBy: (by) => by,
  supersedes: (n) => `replaces ${n}`,
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

  it.each([
    ['version', { n: 4 }, 'v3', 'v4'],
    ['place', { placement: 'top' as const }, 'bottom', 'top'],
    ['wording', { text: 'Supplied matter.' }, 'content', 'matter'],
  ])('shows a change that is only in the %s of a disclaimer', (_what, more, gone, put) => {
    const [first, ...rest] = partChanges(
      { ...side, notices: [notice] },
      { ...side, notices: [{ ...notice, ...more }] },
      names,
    )
    expect(rest).toEqual([])
    expect(first).toMatchObject({
      part: 'disclaimers',
      change: 'changed',
      stretches: expect.arrayContaining([
        { kind: 'gone', text: gone },
        { kind: 'new', text: put },
      ]),
    })
  })

  it('shows a disclaimer that came by its name', () => {
    const [change] = partChanges(side, { ...side, notices: [notice] }, names)
    expect(change).toMatchObject({ part: 'disclaimers', stretches: [{ kind: 'new' }] })
    expect(JSON.stringify(change)).toContain('“third_party” v3')
  })

  it('does not pass over what reads the same and is not', () => {
    const before = { package: piece({ byline: [{ name: 'Lin Wei', personId: null }] }), notices: [] }
    const after = { package: piece({ byline: [{ name: 'Lin Wei', personId: 'p' }] }), notices: [] }
    expect(partChanges(before, after, names)).toMatchObject([{ part: 'byline', change: 'reset' }])
  })

  it('shows that a note takes the place of an earlier one', () => {
    const before = { package: piece({ note: note() }), notices: [] }
    const after = { package: piece({ note: note({ supersedes: 1 }) }), notices: [] }
    expect(JSON.stringify(partChanges(before, after, names))).toContain('replaces 1')
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

  const image = { mediaId: 'm', alt: 'Ferry', decorative: false, caption: '', credit: 'Archive' }
  const pictured = (more: Partial<typeof image>) => ({
    package: piece({ leadImage: { ...image, ...more } }),
    notices: [],
  })

  it.each([
    ['alternative text', { alt: 'Bridge' }],
    ['caption', { caption: 'At dusk' }],
    ['credit', { credit: 'Harbour archive' }],
    ['decoration', { decorative: true }],
    ['file', { mediaId: 'other' }],
  ])('shows the lead picture beside what it was when only its %s is another', (_what, more) => {
    const changes = partChanges(pictured({}), pictured(more), names)
    expect(changes).toMatchObject([
      { part: 'leadImage', picture: { before: { mediaId: 'm' }, after: { mediaId: expect.any(String) } } },
    ])
  })

  it('shows a lead picture that is gone', () => {
    expect(partChanges(pictured({}), side, names)).toMatchObject([{ part: 'leadImage', picture: { after: null } }])
  })
})

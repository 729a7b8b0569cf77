import { describe, expect, it } from 'vitest'
import { note, piece } from '@/testing/builders/package'
import { type PartNames, partChanges, partTexts } from './part-texts'

const names: PartNames = {
  section: (id) => (id.endsWith('1') ? 'News' : 'Culture'),
  topic: () => 'City',
  sourceType: (type) => type,
  language: (language) => language,
  notice: (key) => `“${key}”`,
  placement: (placement) => placement,
  kind: (kind) => kind,
  aiGrade: (grade) => grade,
  declared: ({ genre }) => (genre === null ? [] : [genre]),
  prompter: (id) => id,
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

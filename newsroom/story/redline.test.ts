import { describe, expect, it } from 'vitest'
import { copyOf } from '@/testing/builders/package'
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

import { describe, expect, it } from 'vitest'
import { copyOf, piece } from '@/testing/builders/package'
import { classify } from './classify'
import type { CorrectionNote } from './correction'
import { CHANGE_KINDS, type ChangeKind } from './kinds'
import { saying, side } from './side-for-test'
import { silentEdits } from './silent-edit'

const told = { severity: 'material', place: 'bottom', foundBy: 'reader' } as const
const worded = { ...told, wrong: 'We wrote 9:00.', right: 'It is 10:00.', text: '' }

const NOTES: Readonly<Record<ChangeKind, CorrectionNote>> = {
  typo: { kind: 'typo', severity: 'minor', place: 'none', foundBy: 'editor' },
  update: { ...told, kind: 'update', text: 'The count was added.' },
  clarification: { ...worded, kind: 'clarification' },
  correction: { ...worded, kind: 'correction' },
  editors_note: { ...told, kind: 'editors_note', text: 'How we know.' },
  right_of_reply: { ...told, kind: 'right_of_reply', text: 'The firm replies.' },
  retraction: { ...worded, kind: 'retraction' },
}

const live = saying('The library opens at 9:00. It is not free.')

const stops = (next: typeof live, kind: ChangeKind, note: CorrectionNote | null = null) =>
  silentEdits(classify(live, next), { kind, note }).map(({ key, values }) => `${key}: ${values?.what}`)

const hour = saying('The library opens at 10:00. It is not free.')

describe('the silent-edit guard', () => {
  it('refuses another hour without a record, and names the sentence', () => {
    expect(silentEdits(classify(live, hour), { kind: 'typo', note: null })).toEqual([
      {
        field: 'copy',
        key: 'unrecorded',
        level: 'stop',
        at: 'para-1',
        values: { what: 'number', passage: 'The library opens at 10:00.', before: '9:00', after: '10:00' },
      },
    ])
  })

  it('lets a wider comma and a repaired character pass as typos', () => {
    const before = saying('市立圖書舘開放,歡迎光臨。')
    const after = saying('市立圖書館開放，歡迎光臨。')
    for (const kind of CHANGE_KINDS) expect(silentEdits(classify(before, after), { kind, note: null })).toEqual([])
  })

  it('does not let a "not" go as a typo', () => {
    expect(stops(saying('The library opens at 9:00. It is free.'), 'typo')).toEqual(['unrecorded: negation'])
    expect(
      silentEdits(classify(saying('该馆周一不开放'), saying('该馆周一开放')), { kind: 'typo', note: NOTES.typo }),
    ).toHaveLength(1)
  })

  it('passes nothing that did not change, whatever the kind', () => {
    for (const kind of CHANGE_KINDS) expect(silentEdits(classify(live, live), { kind, note: null })).toEqual([])
  })

  it.each(CHANGE_KINDS.filter((kind) => kind !== 'typo'))(
    'lets a %s change a number once its note is written',
    (kind) => {
      expect(stops(hour, kind)).toEqual(['unrecorded: number'])
      expect(stops(hour, kind, NOTES[kind])).toEqual([])
    },
  )

  it('takes no note of another kind for the one that is due', () => {
    expect(stops(hour, 'correction', NOTES.update)).toEqual(['unrecorded: number'])
    expect(stops(hour, 'typo', NOTES.typo)).toEqual(['unrecorded: number'])
  })

  it('asks before more than five words go as typos', () => {
    const wrong = ['libary', 'goverment', 'seperate', 'adress', 'begining', 'occured']
    const right = ['library', 'government', 'separate', 'address', 'beginning', 'occurred']
    const [before, after] = [wrong, right].map((words) => saying(words.map((word) => `Their ${word} here.`).join(' ')))
    if (!before || !after) throw new Error('no texts')
    expect(silentEdits(classify(before, after), { kind: 'typo', note: null })).toMatchObject([
      { field: 'copy', key: 'tooManyTypos', values: { count: 6, most: 5 } },
    ])
    expect(silentEdits(classify(before, after), { kind: 'typo', note: null, mostTypos: 6 })).toEqual([])
    expect(silentEdits(classify(before, after), { kind: 'clarification', note: NOTES.clarification })).toEqual([])
  })
})

describe('an update', () => {
  const more = ['The library opens at 9:00. It is not free.', 'Some 300 people came, said Ada Chen.']

  it('adds paragraphs and sentences without further words', () => {
    expect(stops(saying(...more), 'update')).toEqual([])
    expect(stops(saying('The library opens at 9:00. It is not free. The mayor came.'), 'update')).toEqual([])
    expect(stops(saying(...more), 'typo')).toEqual(['unrecorded: addedParagraph'])
  })

  it('takes the headline and the picture along once it says what is new', () => {
    const image = { mediaId: 'a', alt: 'A ferry', decorative: false, caption: '', credit: 'Archive' }
    const next = side({ copy: live.package.copy, headline: 'Library opens', leadImage: image })
    expect(stops(next, 'update')).toEqual(['unrecorded: headline', 'unrecorded: media'])
    expect(stops(next, 'update', NOTES.update)).toEqual([])
  })

  it.each([
    ['a "not"', 'The library opens at 9:00. It is free.', 'negation'],
    ['a sentence', 'The library opens at 9:00.', 'removedSentence'],
    ['a quotation', 'The library “opens” at 9:00. It is not free.', 'quotation'],
  ])('never takes %s back', (_what, text, what) => {
    expect(new Set(stops(saying(text), 'update', NOTES.update))).toEqual(new Set([`unrecorded: ${what}`]))
    expect(stops(saying(text), 'correction', NOTES.correction)).toEqual([])
  })
})

describe('the source of a published piece', () => {
  const source = { ...piece().source, type: 'wire', name: 'Example Wire' } as const
  const before = side({ source })
  const after = side({ source: { ...source, name: 'Other Wire', url: 'https://example.com/a' } })

  it.each(CHANGE_KINDS)('cannot be changed by a %s', (kind) => {
    const issues = silentEdits(classify(before, after), { kind, note: NOTES[kind] })
    expect(issues.map(({ field, key }) => `${field} ${key}`)).toEqual(['source.name immutable', 'source.url immutable'])
  })
})

it('leaves standing matter to its own line', () => {
  const notice = {
    templateId: 't',
    key: 'wire',
    kind: 'wire',
    versionId: 'v',
    n: 1,
    locale: 'en',
    placement: 'bottom',
    text: 'From a wire.',
    because: { ruleId: 'r', facts: [] },
  } as const
  const copy = { copy: copyOf('Open.') }
  expect(silentEdits(classify(side(copy), side(copy, [notice])), { kind: 'typo', note: null })).toEqual([])
})

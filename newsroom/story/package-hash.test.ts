import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EDITION_KINDS } from '@/newsroom/workflow/states'
import { copyOf, note, piece } from '@/testing/builders/package'
import { UNSAID } from './ai-use'
import { canonicalJson } from './canonical-json'
import { UNDECLARED } from './declaration'
import type { Package } from './package'
import { changedParts, kindIn, PARTS, packageHash, partHashes } from './package-hash'

const notice = {
  templateId: 't',
  key: 'third_party',
  kind: 'third_party',
  versionId: 'v1',
  n: 1,
  locale: 'en',
  placement: 'bottom',
  text: 'Supplied by others.',
  because: { ruleId: 'r1', facts: [] },
} as const

const image = { mediaId: 'm', alt: 'a', decorative: false, caption: '', credit: 'c' }

/** One change for every part a package has. */
const CHANGES: readonly (readonly [string, Partial<Package>])[] = [
  ['headline', { headline: 'Other' }],
  ['kicker', { kicker: 'Other' }],
  ['standfirst', { standfirst: 'Other' }],
  ['summary', { summary: 'Other' }],
  ['byline', { byline: [] }],
  ['section', { sectionId: null }],
  ['topics', { topicIds: [] }],
  ['language', { language: 'zh-Hant' }],
  ['slug', { slug: 'other' }],
  ['source', { source: { ...piece().source, name: 'Other' } }],
  ['leadImage', { leadImage: image }],
  ['copy', { copy: copyOf('Other.') }],
  ['note', { note: note() }],
  ['ai', { ai: { ...UNSAID, grade: 'ai_summarized' } }],
  ['declared', { declared: { ...UNDECLARED, genre: 'opinion' } }],
]

const parts = (more: Partial<Package> = {}) => partHashes(piece(more), [notice], 'first')

describe('the hash of a package', () => {
  it.each(CHANGES)('changes with the %s, and says so', (part, more) => {
    expect(changedParts(parts(), parts(more))).toEqual([part])
    expect(packageHash(parts(more))).not.toBe(packageHash(parts()))
  })

  it('changes with the wording of a notice, its version, its place, and with its absence', () => {
    for (const other of [{ text: 'Else.' }, { n: 2 }, { placement: 'top' as const }]) {
      expect(changedParts(parts(), partHashes(piece(), [{ ...notice, ...other }], 'first'))).toEqual(['disclaimers'])
    }
    expect(changedParts(parts(), partHashes(piece(), [], 'first'))).toEqual(['disclaimers'])
  })

  it('changes with what of a notice is emphasised, or where its words lead', () => {
    const set = (marked: string) => partHashes(piece(), [{ ...notice, marked }], 'first')
    const hashes = [parts(), set('**Supplied.**'), set('*Supplied.*')].map(({ disclaimers }) => disclaimers)
    expect(new Set(hashes).size).toBe(3)
  })

  it('does not change with the reason for a notice, which readers do not see', () => {
    const other = { ...notice, because: { ruleId: 'r2', facts: [] } }
    expect(partHashes(piece(), [other], 'first')).toEqual(parts())
  })

  it('does not change with a notice that comes with age, which is computed for each reader', () => {
    expect(partHashes(piece(), [notice, { ...notice, fromDays: 31 }], 'first')).toEqual(parts())
  })

  it('changes with the kind of edition', () => {
    expect(changedParts(parts(), partHashes(piece(), [notice], 'typo'))).toEqual(['kind'])
  })

  it('tells the kind of edition it was made for', () => {
    for (const kind of EDITION_KINDS) expect(kindIn(partHashes(piece(), [], kind))).toBe(kind)
    expect(kindIn({})).toBeNull()
  })

  it('leaves no part of a package uncovered', () => {
    const covered = [...CHANGES.map(([part]) => part), 'disclaimers', 'kind']
    expect(covered.toSorted()).toEqual([...PARTS].toSorted())
    expect(Object.keys(piece({ note: note(), ai: UNSAID, declared: UNDECLARED })).length).toBe(CHANGES.length)
  })

  it('tells apart what only looks the same: no Unicode normalisation', () => {
    expect(packageHash(parts({ headline: 'caf\u00e9' }))).not.toBe(packageHash(parts({ headline: 'cafe\u0301' })))
  })

  it('is the same after a trip through the database, which sorts keys its own way', () => {
    const shuffled: Package = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(piece()).toReversed())))
    expect(packageHash(partHashes(shuffled, [notice], 'first'))).toBe(packageHash(parts()))
  })

  it('is a fixed rule: old hashes stay true', () => {
    expect(packageHash(parts())).toMatchInlineSnapshot(
      `"a556520e78759391746bea42087863a389da1648f9ecf269f91fccf45d5ee920"`,
    )
  })
})

describe('canonical JSON', () => {
  it('spells a value one way, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

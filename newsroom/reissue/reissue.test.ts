import { describe, expect, it } from 'vitest'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Template } from '@/newsroom/disclaimers/standing-matter'
import { valuesOf } from '@/newsroom/disclaimers/values'
import { piece } from '@/testing/builders/package'
import { compareNotice } from './compare-notice'
import { EVERY_PIECE } from './filter'
import { isOnPage } from './on-page'
import { putInPage } from './put-in-page'
import { requestHash } from './request-hash'
import { reword } from './reword'

const AT = new Date('2026-11-25T00:00:00Z')

const templateSaying = (text: string): Template => ({
  ...{
    id: 't',
    key: 'third_party',
    name: 'Third party',
    names: {},
    kind: 'third_party',
    placement: 'top',
    removable: 'never',
  },
  ...{ exclusiveGroup: null, fallbacks: {} },
  versions: [{ id: 'v2', n: 2, effectiveFrom: new Date(0), effectiveTo: null, texts: { en: text } }],
})

const frozen: Notice = {
  ...{ templateId: 't', key: 'third_party', kind: 'third_party', versionId: 'v1', n: 1, locale: 'en' },
  ...{ placement: 'bottom', text: 'Old words.' },
  because: { ruleId: 'r', facts: [{ fact: 'sourceType', value: 'contributor' }] },
}

const asked = (text: string, mode: 'replace' | 'append_note' = 'replace') => ({
  ...{ frozen, template: templateSaying(text), mode },
  piece: {
    language: 'en' as const,
    values: valuesOf(piece(), { name: 'The Harbour Post', rightsContact: '' }),
    at: AT,
  },
  updatedLine: () => 'Notice updated.',
})

describe('a frozen notice in other words', () => {
  it('stays at its place and for its reason, and says that it was updated', () => {
    expect(reword(asked('New words.'))).toEqual({
      kind: 'reworded',
      notice: { ...frozen, versionId: 'v2', n: 2, text: 'New words.\n\nNotice updated.', values: {} },
    })
  })

  it('keeps the old words above, where they are to be kept', () => {
    const made = reword(asked('New words.', 'append_note'))
    expect(made).toMatchObject({ notice: { text: 'Old words.\n\nNotice updated.\n\nNew words.' } })
  })

  it('is not updated by the same words, nor by words its piece cannot fill or nobody approved', () => {
    expect(reword(asked('Old words.'))).toEqual({ kind: 'unchanged' })
    expect(reword(asked('By {{partner}}.'))).toEqual({ kind: 'refused', because: 'variableMissing' })
    const chinese = { ...asked('New words.'), piece: { ...asked('').piece, language: 'zh-Hant' as const } }
    expect(reword(chinese)).toEqual({ kind: 'refused', because: 'noWording' })
  })

  it('is compared word for word, and what is put below it shows as new as a whole', () => {
    expect(compareNotice('Old words.', 'Old words.\n\nNotice updated.\n\nNew words.', 'en')).toEqual([
      { kind: 'same', text: 'Old words.' },
      { kind: 'new', text: '\n\nNotice updated.\n\nNew words.' },
    ])
    const stretches = compareNotice('Old words.', 'New words.\n\nNotice updated.', 'en')
    const text = (other: string) => stretches.flatMap(({ kind, text: part }) => (kind === other ? [] : [part])).join('')
    expect([text('new'), text('gone')]).toEqual(['Old words.', 'New words.\n\nNotice updated.'])
  })
})

it('a notice for machines, for cards or for old age is not looked for in the frozen page', () => {
  expect(isOnPage({ placement: 'top' })).toBe(true)
  expect(isOnPage({ placement: 'card' })).toBe(false)
  expect(isOnPage({ placement: 'metadata' })).toBe(false)
  expect(isOnPage({ placement: 'top', fromDays: 31 })).toBe(false)
})

describe('a page', () => {
  it('is changed at one stretch and nowhere else', () => {
    expect(putInPage('<p>a</p><b>x</b><p>c</p>', '<b>x</b>', '<b>$& y</b>')).toBe('<p>a</p><b>$& y</b><p>c</p>')
  })

  it('is not changed where the stretch is missing or stands twice', () => {
    expect(putInPage('<p>a</p>', '<b>x</b>', '<b>y</b>')).toBeNull()
    expect(putInPage('<b>x</b><b>x</b>', '<b>x</b>', '<b>y</b>')).toBeNull()
  })
})

it('whoever agrees to a reissue agrees to its pieces, its wording, its manner and its reason', () => {
  const job = {
    ...{ id: 'j', templateId: 't', toN: 2, contentHash: 'h', filter: EVERY_PIECE, mode: 'replace' as const },
    ...{ pieces: 3, reason: 'New law.' },
  }
  const others = [
    { ...job, contentHash: 'i' },
    { ...job, filter: { ...EVERY_PIECE, carries: 1 } },
    { ...job, mode: 'skip' as const },
    { ...job, pieces: 4 },
    { ...job, reason: 'Another.' },
  ]
  expect(new Set([job, ...others].map(requestHash)).size).toBe(others.length + 1)
})

import { describe, expect, it } from 'vitest'
import { piece } from '@/testing/builders/package'
import { parsePackage } from './package-schema'

const PICTURE = {
  mediaId: '7b1f2f30-6c1e-4f0a-9d3e-2b8a4c5d6e7f',
  alt: 'The reading room at night',
  decorative: false,
  caption: '',
  credit: 'Lin Wei 林薇',
}

const refusal = (more: Readonly<Record<string, unknown>>) => {
  const parsed = parsePackage({ ...piece(), ...more })
  return parsed.ok ? null : parsed.path
}

describe('a package at the door', () => {
  it('is let in as it is', () => {
    const whole = piece({ leadImage: PICTURE })
    expect(parsePackage(whole)).toEqual({ ok: true, package: whole })
    expect(parsePackage(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, package: whole })
  })

  it('is let in unfinished: drafts are saved as they stand', () => {
    expect(refusal({ headline: '', byline: [], slug: 'library-' })).toBeNull()
    expect(refusal({ slug: '圖書館' })).toBeNull()
    expect(refusal({ source: { ...piece().source, url: 'https:' } })).toBeNull()
  })

  it.each([
    ['an unknown language', { language: 'fr' }, '/language'],
    ['a headline as long as a page', { headline: 'x'.repeat(301) }, '/headline'],
    ['a headline that is no text', { headline: 7 }, '/headline'],
    ['control characters', { standfirst: 'a\u0000b' }, '/standfirst'],
    ['twenty-one names', { byline: Array.from({ length: 21 }, () => ({ name: 'x', personId: null })) }, '/byline'],
    ['a person who is no person', { byline: [{ name: 'Lin Wei 林薇', personId: 'reporter' }] }, '/byline/0/personId'],
    ['twenty-one topics', { topicIds: Array.from({ length: 21 }, () => PICTURE.mediaId) }, '/topicIds'],
    ['a path for a slug', { slug: '../admin' }, '/slug'],
    ['a long slug', { slug: 'a'.repeat(101) }, '/slug'],
    ['an unknown source', { source: { ...piece().source, type: 'rumour' } }, '/source/type'],
    ['a script for an address', { source: { ...piece().source, url: 'javascript:alert(1)' } }, '/source/url'],
    [
      'a picture that is no file of ours',
      { leadImage: { ...PICTURE, mediaId: 'file:///a.png' } },
      '/leadImage/mediaId',
    ],
    ['an unknown key in the source', { source: { ...piece().source, html: '<b>' } }, '/source'],
    ['an unknown key', { approved: true }, ''],
    ['copy that is none', { copy: { type: 'doc', content: [{ type: 'script' }] } }, '/copy/content/0/type'],
    ['no copy at all', { copy: null }, '/copy/type'],
  ])('is refused with %s, and says where', (_, more, path) => {
    expect(refusal(more)).toBe(path)
  })

  it.each([null, 'x', 7, []])('is never %j', (json) => {
    expect(parsePackage(json)).toMatchObject({ ok: false, path: '' })
  })
})

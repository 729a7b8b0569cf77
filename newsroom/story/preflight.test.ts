import { describe, expect, it } from 'vitest'
import { CITY } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import type { Package } from './package'
import { firstPlaceholder } from './placeholders'
import { preflight, type References } from './preflight'
import { SOURCE_TYPES } from './source'

const MEDIA = 'e0000000-0000-4000-8000-000000000001'
const here: References = {
  mediaIds: new Set([MEDIA]),
  topicSlugs: new Set(),
  gone: new Set(),
  topicIds: new Set([CITY]),
  section: { slug: 'news', closedAt: null },
}

const found = (more: Partial<Package>, references = here) =>
  preflight(piece(more), references).map(({ field, key, level, at }) =>
    [field, key, level, ...(at ? [at] : [])].join(' '),
  )

const lead = { mediaId: MEDIA, alt: 'A ferry', decorative: false, caption: '', credit: 'Archive' }
const source = piece().source

describe('preflight', () => {
  it('finds nothing on a piece that lacks nothing', () => {
    expect(found({})).toEqual([])
  })

  it('sees through white space of every script', () => {
    for (const headline of ['', '  ', '\u3000', '\u200b\u200d', '\ufeff']) {
      expect(found({ headline })).toEqual(['headline blank stop'])
    }
  })

  it('wants text, not only blocks', () => {
    expect(found({ copy: copyOf('\u3000') })).toEqual(['copy blank stop'])
  })

  it('wants a byline, a section that takes pieces, and an address', () => {
    expect(found({ byline: [{ name: ' ', personId: null }] })).toEqual(['byline blank stop'])
    expect(found({ sectionId: null }, { ...here, section: null })).toEqual(['section blank stop'])
    expect(found({}, { ...here, section: { slug: 'news', closedAt: new Date() } })).toEqual(['section closed stop'])
    expect(found({ slug: '' })).toEqual(['slug blank stop'])
    expect(found({ slug: 'No Spaces' })).toEqual(['slug invalid stop'])
    expect(found({ topicIds: ['gone'] })).toEqual(['topics gone stop'])
  })

  it('wants a credit and an alternative text for each picture, or to hear that it is decorative', () => {
    expect(found({ leadImage: { ...lead, alt: '', credit: '' } })).toEqual([
      'leadImage noAlt stop',
      'leadImage noCredit stop',
    ])
    expect(found({ leadImage: { ...lead, alt: '', decorative: true } })).toEqual([])
    expect(found({ leadImage: { ...lead, mediaId: 'e0000000-0000-4000-8000-000000000002' } })).toEqual([
      'leadImage uploading stop',
    ])
    const attrs = { id: 'picture-1', mediaId: MEDIA, alt: '', decorative: false, credit: '' }
    const image = { type: 'image', attrs, content: [{ type: 'figcaption' }] }
    expect(found({ copy: { type: 'doc', content: [...(copyOf('Words.').content ?? []), image] } })).toEqual([
      'copy.picture noAlt stop picture-1',
      'copy.picture noCredit stop picture-1',
    ])
  })

  it('finds holes wherever readers would, and says in which block', () => {
    expect(found({ standfirst: 'Opened by TK.' })).toEqual(['standfirst placeholder stop'])
    expect(found({ copy: copyOf('Fine.', '人數待補。') })).toEqual(['copy placeholder stop para-2'])
  })

  it('warns of a headline that phones cut, and lets it pass', () => {
    expect(found({ headline: 'x'.repeat(101) })).toEqual(['headline long warn'])
  })

  it('wants of each source what its type promises', () => {
    const bare = (type: Package['source']['type']) => found({ source: { ...source, type } })
    const needy = SOURCE_TYPES.filter((type) => bare(type).length > 0)
    expect(needy).toEqual([
      'compiled',
      'translated',
      'wire',
      'republished',
      'partner_supplied',
      'contributor',
      'self_media',
      'press_release',
      'sponsored',
      'ugc',
    ])
    expect(bare('republished')).toEqual(['name', 'author', 'title', 'url'].map((field) => `source.${field} blank stop`))
    expect(found({ source: { ...source, type: 'contributor', author: 'Rosa Vidal' } })).toEqual([])
  })

  it('does not call a piece own work that names its address elsewhere', () => {
    expect(found({ source: { ...source, url: 'https://example.com/a' } })).toEqual(['source.url notOwnWork stop'])
  })

  it('lets half an address be saved and stops it on its way out', () => {
    const wire = { ...source, type: 'wire' as const, name: 'Harbour Wire' }
    expect(found({ source: { ...wire, url: 'example.com/a' } })).toEqual(['source.url invalid stop'])
    expect(found({ source: { ...wire, url: 'https://example.com/a' } })).toEqual([])
  })

  it('is closed, never open, when a check breaks', () => {
    const broken: Package = JSON.parse(JSON.stringify({ ...piece(), byline: 7 }))
    expect(preflight(broken, here)).toMatchObject([{ field: 'byline', key: 'checkFailed', level: 'stop' }])
  })
})

describe('placeholders', () => {
  it.each(['TK', 'say TK more', '待補', '待补', '姓名待查', '[[check]]'])('finds the hole in %s', (text) => {
    expect(firstPlaceholder(text)).not.toBeNull()
  })

  it.each(['Stkholm', 'ATK', '有待查證', '真相尚待查明', '[1]'])('finds none in %s', (text) => {
    expect(firstPlaceholder(text)).toBeNull()
  })
})

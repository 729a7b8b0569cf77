import { describe, expect, it } from 'vitest'
import { copyOf, piece } from '@/testing/builders/package'
import { canKeepBoth, mergePackage } from './merge-package'
import type { Package } from './package'

const base = piece()
const lin = { name: 'Lin Wei 林薇', personId: null }
const ada = { name: 'Ada Chen 陳雅達', personId: null }

const clashes = (mine: Package, theirs: Package) => {
  const merged = mergePackage(base, mine, theirs)
  return merged.ok ? [] : merged.clashes
}

describe('two people in one piece', () => {
  it('who changed different fields and paragraphs both keep their change', () => {
    const mine = piece({ headline: 'Library opens late', copy: copyOf('Open until ten.') })
    const theirs = piece({ source: { ...base.source, type: 'wire', name: 'Example Wire' }, topicIds: [] })
    expect(mergePackage(base, mine, theirs)).toEqual({
      ok: true,
      package: { ...theirs, ...mine, source: theirs.source, topicIds: [] },
    })
  })

  it('who changed nothing have nothing to merge', () => {
    expect(mergePackage(base, base, base)).toEqual({ ok: true, package: base })
    const theirs = piece({ slug: 'late' })
    expect(mergePackage(base, base, theirs)).toEqual({ ok: true, package: theirs })
    expect(mergePackage(base, theirs, base)).toEqual({ ok: true, package: theirs })
  })

  it('who changed one field differently are asked, field by field', () => {
    const mine = piece({ headline: 'Mine', copy: copyOf('Mine.'), language: 'zh-Hant' })
    const theirs = piece({ headline: 'Theirs', copy: copyOf('Theirs.'), language: 'zh-Hans' })
    expect(clashes(mine, theirs).map(({ key }) => key)).toEqual(['language', 'headline', 'copy/para-1'])
    expect(clashes(mine, theirs).map(canKeepBoth)).toEqual([false, true, true])
  })

  it('get what they decided', () => {
    const mine = piece({ headline: 'Mine', byline: [lin], language: 'zh-Hant', copy: copyOf('Mine.') })
    const theirs = piece({ headline: 'Theirs', byline: [ada], language: 'zh-Hans', copy: copyOf('Theirs.') })
    const merged = mergePackage(base, mine, theirs, {
      headline: 'both',
      byline: 'both',
      language: 'theirs',
      'copy/para-1': 'mine',
    })
    expect(merged).toMatchObject({
      ok: true,
      package: { headline: 'Mine Theirs', byline: [lin, ada], language: 'zh-Hans', copy: mine.copy },
    })
  })

  it('need to decide only what clashes', () => {
    const theirs = piece({ kicker: 'City' })
    expect(mergePackage(base, base, theirs, { kicker: 'mine' })).toEqual({ ok: true, package: theirs })
  })
})

import { describe, expect, it } from 'vitest'
import type { CopyNode } from '@/newsroom/copy/copy'
import { blankPackage } from '@/newsroom/story/blank-package'
import { mergePackage } from '@/newsroom/story/merge-package'
import type { Package } from '@/newsroom/story/package'
import { clashView, samePackage, settled } from './merging'

const paragraph = (id: string, text: string): CopyNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const blank = blankPackage({
  language: 'en',
  headline: 'Library',
  sectionId: null,
  byline: { name: '', personId: null },
})
const withCopy = (...content: readonly CopyNode[]): Package => ({ ...blank, copy: { type: 'doc', content } })

const base = withCopy(paragraph('aaaa', 'Open until nine.'), paragraph('bbbb', 'Free.'))
const mine = withCopy(paragraph('aaaa', 'Open until ten.'), paragraph('bbbb', 'Free.'))
const theirs = withCopy(paragraph('aaaa', 'Open until eleven.'), paragraph('bbbb', 'Free for all.'))

const clashes = () => {
  const merged = mergePackage(base, mine, theirs)
  return merged.ok ? [] : merged.clashes
}
const blockText = (pkg: Package) => (pkg.copy.content ?? []).map(({ content = [] }) => content[0]?.text)

describe('a passage changed in two places', () => {
  it('is shown in both wordings', () => {
    expect(clashes().map((clash) => clashView(clash, () => undefined))).toEqual([
      { key: 'copy/aaaa', field: 'copy', mine: 'Open until ten.', theirs: 'Open until eleven.', canKeepBoth: true },
    ])
  })

  it('is settled as the writer says, and takes the rest of both texts with it', () => {
    const decide = (side: 'mine' | 'theirs' | 'both') =>
      blockText(settled({ base, mine, theirs }, { 'copy/aaaa': side }))
    expect(decide('mine')).toEqual(['Open until ten.', 'Free for all.'])
    expect(decide('theirs')).toEqual(['Open until eleven.', 'Free for all.'])
    expect(decide('both')).toEqual(['Open until ten.', 'Open until eleven.', 'Free for all.'])
  })

  it('stays as it is here when it changed again after the question', () => {
    const changed = { ...mine, headline: 'Mine' }
    const after = settled({ base, mine: changed, theirs: { ...theirs, headline: 'Theirs' } }, { 'copy/aaaa': 'theirs' })
    expect(after.headline).toBe('Mine')
  })

  it('says sections by name and people without their ids', () => {
    const clash = { key: 'sectionId', field: 'sectionId' as const, mine: 's1', theirs: null }
    expect(clashView(clash, () => 'News')).toMatchObject({ mine: 'News', theirs: '' })
    const byline = {
      key: 'byline',
      field: 'byline' as const,
      mine: [{ name: 'Lin Wei 林薇', personId: 'p1' }],
      theirs: [],
    }
    expect(clashView(byline, () => undefined)).toMatchObject({ mine: 'Lin Wei 林薇', theirs: '' })
  })
})

it('a piece is itself, whether its attributes are said in full or not', () => {
  const full = withCopy({ type: 'paragraph', attrs: { id: 'aaaa', lang: null, align: null } })
  expect(samePackage(full, withCopy({ type: 'paragraph', attrs: { id: 'aaaa' } }))).toBe(true)
})

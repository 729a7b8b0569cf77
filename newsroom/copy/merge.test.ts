import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkCopy } from './check'
import type { Copy } from './copy'
import { mergeCopy, type Sides } from './merge'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

/** A document from lines such as `a:words`; the id is the letter four times. */
const doc = (...blocks: readonly string[]): Copy => ({
  type: 'doc',
  content: blocks.map((block) => {
    const [id = '', text = ''] = block.split(':')
    const content = text === '' ? {} : { content: [{ type: 'text', text }] }
    return { type: 'paragraph', attrs: { id: id.repeat(4) }, ...content }
  }),
})

const lines = ({ content = [] }: Copy) =>
  content.map(({ attrs, content: inside = [] }) => `${String(attrs?.id)[0]}:${inside.map(({ text }) => text).join('')}`)

const merge = (base: Copy, mine: Copy, theirs: Copy, decided: Sides = {}) => {
  const result = mergeCopy(base, mine, theirs, decided)
  return result.ok ? lines(result.merged) : { conflicts: result.conflicts.map(({ blockId }) => blockId[0]) }
}

const base = doc('a:One', 'b:Two', 'c:Three')

describe('two people in one text', () => {
  it('who wrote in different paragraphs both keep what they wrote', () => {
    expect(merge(base, doc('a:One!', 'b:Two', 'c:Three'), doc('a:One', 'b:Two', 'c:Three!'))).toEqual([
      'a:One!',
      'b:Two',
      'c:Three!',
    ])
  })

  it('who both wrote in one paragraph are asked', () => {
    const mine = doc('a:One', 'b:Two, mine', 'c:Three')
    const theirs = doc('a:One', 'b:Two, theirs', 'c:Three')
    expect(merge(base, mine, theirs)).toEqual({ conflicts: ['b'] })
    expect(merge(base, mine, theirs, { bbbb: 'mine' })).toEqual(['a:One', 'b:Two, mine', 'c:Three'])
    expect(merge(base, mine, theirs, { bbbb: 'theirs' })).toEqual(['a:One', 'b:Two, theirs', 'c:Three'])
    expect(merge(base, mine, theirs, { bbbb: 'both' })).toHaveLength(4)
  })

  it('who made the same change made it once', () => {
    const same = doc('a:One', 'b:Zwei', 'c:Three')
    expect(merge(base, same, same)).toEqual(lines(same))
  })

  it('one of whom took out what the other rewrote are asked', () => {
    const mine = doc('a:One', 'c:Three')
    const theirs = doc('a:One', 'b:Two!', 'c:Three')
    expect(merge(base, mine, theirs)).toEqual({ conflicts: ['b'] })
    expect(merge(base, mine, theirs, { bbbb: 'mine' })).toEqual(lines(mine))
    expect(merge(base, mine, theirs, { bbbb: 'theirs' })).toEqual(lines(theirs))
  })

  it('one of whom moved what the other rewrote get both', () => {
    const moved = doc('c:Three', 'a:One', 'b:Two')
    const rewritten = doc('a:One', 'b:Two', 'c:Three!')
    expect(merge(base, moved, rewritten)).toEqual(['c:Three!', 'a:One', 'b:Two'])
    expect(merge(base, rewritten, moved)).toEqual(['c:Three!', 'a:One', 'b:Two'])
  })

  it('who both added at the same place get both, mine first', () => {
    const mine = doc('a:One', 'm:Mine', 'b:Two', 'c:Three')
    const theirs = doc('a:One', 't:Theirs', 'b:Two', 'c:Three')
    expect(merge(base, mine, theirs)).toEqual(['a:One', 'm:Mine', 't:Theirs', 'b:Two', 'c:Three'])
  })

  it('who together took out everything are left with an empty paragraph', () => {
    expect(merge(doc('a:One'), { type: 'doc', content: [] }, { type: 'doc', content: [] })).toHaveLength(1)
  })

  it('are not told apart by how their programs spell a document', () => {
    const spelled: Copy = {
      type: 'doc',
      content: (base.content ?? []).map((block) => ({ ...block, attrs: { ...block.attrs, lang: null, align: null } })),
    }
    expect(merge(base, spelled, doc('a:One', 'b:Two!', 'c:Three'))).toEqual(['a:One', 'b:Two!', 'c:Three'])
  })
})

const texts = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 6 })
  .chain((ids) =>
    fc
      .tuple(...ids.map((id) => fc.constantFrom('', 'x', 'y').map((text) => `${id}:${text}`)))
      .map((all) => doc(...all)),
  )
const full = texts.filter(({ content = [] }) => content.length > 0)

const ids = (copy: Copy) => (copy.content ?? []).map(({ attrs }) => String(attrs?.id))

describe('merging', () => {
  it('takes the only change there is', () => {
    fc.assert(
      fc.property(full, full, (before, after) => {
        expect(merge(before, after, before)).toEqual(lines(after))
        expect(merge(before, before, after)).toEqual(lines(after))
        expect(merge(before, after, after)).toEqual(lines(after))
      }),
    )
  })

  it('is fair: what conflicts or stands does not depend on whose turn it is', () => {
    fc.assert(
      fc.property(full, full, full, (before, mine, theirs) => {
        const [here, there] = [mergeCopy(before, mine, theirs), mergeCopy(before, theirs, mine)]
        expect(here.ok).toBe(there.ok)
        if (here.ok && there.ok) expect(lines(here.merged).toSorted()).toEqual(lines(there.merged).toSorted())
        if (!here.ok && !there.ok) {
          const names = ({ conflicts }: typeof here) => conflicts.map(({ blockId }) => blockId).toSorted()
          expect(names(here)).toEqual(names(there))
        }
      }),
    )
  })

  it('loses no block that somebody wrote and nobody took out, and once decided always ends in good copy', () => {
    fc.assert(
      fc.property(full, full, full, fc.constantFrom('mine', 'theirs', 'both'), (before, mine, theirs, side) => {
        const first = mergeCopy(before, mine, theirs)
        const decided = first.ok
          ? {}
          : Object.fromEntries(first.conflicts.map(({ blockId }) => [blockId, side] as const))
        const result = mergeCopy(before, mine, theirs, decided)
        if (!result.ok) throw new Error('still in conflict')
        expect(checkCopy(result.merged)).toEqual({ ok: true, copy: result.merged })
        const known = new Set(ids(before))
        const added = [...ids(mine), ...ids(theirs)].filter((id) => !known.has(id) && decided[id] === undefined)
        expect(ids(result.merged)).toEqual(expect.arrayContaining(added))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { UNSAID } from '@/newsroom/story/ai-use'
import { type Licence, UNDECLARED } from '@/newsroom/story/declaration'
import { ORIGINAL } from '@/newsroom/story/source'
import { factsOf } from './facts'
import { valuesOf } from './values'

const shelves = {
  sections: [{ id: 's1', slug: 'industry' }],
  topics: [{ id: 't1', slug: 'telecoms' }],
  elections: [],
}
const piece = { source: ORIGINAL, sectionId: 's1', topicIds: ['t1', 'gone'], language: 'zh-Hant' } as const

describe('what rules see of a package', () => {
  it('names shelves by slug and forgets those that no longer exist', () => {
    expect(factsOf(piece, shelves)).toMatchObject({
      sourceType: 'original',
      section: 'industry',
      topics: ['telecoms'],
      language: 'zh-Hant',
    })
  })

  it('has no section before one is chosen', () => {
    expect(factsOf({ ...piece, sectionId: null }, shelves).section).toBeNull()
  })

  it('knows of an election where its readers are', () => {
    const held = { ...shelves, elections: ['EU'] } as const
    const meant = (...targets: ('EU' | 'US')[]) => ({ ...piece, declared: { ...UNDECLARED, targets } })
    expect(factsOf(meant('EU'), held).electionWindow).toBe(true)
    expect(factsOf(meant('US'), held).electionWindow).toBe(false)
    expect(factsOf(piece, held).electionWindow).toBe(true)
    expect(factsOf(piece, shelves).electionWindow).toBe(false)
  })
})

describe('what variables stand for', () => {
  const byline = [
    { name: '林薇', personId: null },
    { name: '陳雅達', personId: null },
  ]
  const house = { name: '港灣日報', rightsContact: 'rights@example.com' }

  it('credits the byline where the source names no author', () => {
    expect(valuesOf({ ...piece, byline }, house)).toMatchObject({ author: '林薇和陳雅達', 'site.name': '港灣日報' })
  })

  it('credits the original author first, and calls the source partner or sponsor as the wording needs', () => {
    const source = { ...ORIGINAL, type: 'republished', name: 'Harbour Notes', author: 'Rosa Vidal' } as const
    expect(valuesOf({ ...piece, byline, source }, house)).toMatchObject({
      author: 'Rosa Vidal',
      partner: 'Harbour Notes',
      sponsor: 'Harbour Notes',
    })
  })

  it('names as translator whoever signs a translation, and nobody where a machine made it', () => {
    const translated = { ...piece, byline, source: { ...ORIGINAL, type: 'translated', name: 'Harbour Notes' } } as const
    expect(valuesOf(translated, house).translator).toBe('林薇和陳雅達')
    expect(valuesOf({ ...piece, byline }, house).translator).toBe('')
    const ai = { ...UNSAID, grade: 'ai_translated' } as const
    expect(valuesOf({ ...translated, ai }, house).translator).toBe('')
  })

  it('names a licence that has a name, and where to write about rights', () => {
    const under = (licence: Licence | null) =>
      valuesOf({ ...piece, byline, declared: { ...UNDECLARED, licence } }, house).licence
    expect([under('cc_by_sa'), under('ask_first'), under(null)]).toEqual(['CC BY-SA', '', ''])
    expect(valuesOf({ ...piece, byline }, house)['contact.rights']).toBe('rights@example.com')
  })
})

import { describe, expect, it } from 'vitest'
import { copyOf, piece } from '@/testing/builders/package'
import { storyTokens } from './story-tokens'
import { queryTokens } from './tokens'

const found = new Set(
  storyTokens({
    storyId: '9f8e7d6c-0000-4000-8000-000000000001',
    slugline: 'harbour lights',
    package: piece({
      headline: '港口夜市重開',
      standfirst: 'Two evenings a week',
      slug: 'night-market-reopens',
      byline: [{ name: 'Lin Wei 林薇', personId: null }],
      source: { type: 'wire', name: 'Pacific News', author: 'K. Ito', title: 'Lights on', url: 'https://pn.example/1' },
      copy: copyOf('The fishmongers applauded.', '攤商期待人潮。'),
    }),
    sourceWords: ['Wire', '通訊社', '通讯社'],
    topics: ['City', '城市'],
    disclaimers: ['third_party', 'Third-party content'],
  }),
)

describe('a story', () => {
  it.each([
    ['its headline', '夜市'],
    ['its headline in the other script', '重开'],
    ['its standfirst', 'evenings'],
    ['its body', 'fishmongers'],
    ['its body in Chinese', '攤商'],
    ['its slugline, as it is typed', 'harb'],
    ['its address', 'night-market'],
    ['a name in its byline', '林薇'],
    ['its source', 'pacific news'],
    ['the kind of its source', '通訊社'],
    ['the author it came from', 'Ito'],
    ['a disclaimer’s key', 'third_party'],
    ['a disclaimer’s name', 'third-party content'],
    ['a topic', '城市'],
    ['the start of its id', '9f8e7d6c'],
  ])('is found by %s', (_, query) => {
    const wanted = queryTokens(query)
    expect(wanted).not.toEqual([])
    expect(wanted.filter((token) => !found.has(token))).toEqual([])
  })

  it('is not found by what it does not say', () => {
    expect(queryTokens('bakers').filter((token) => !found.has(token))).toEqual(['bakers'])
  })
})

import { describe, expect, it } from 'vitest'
import { type Mention, writeMention } from './mention'
import { mentionsIn, piecesOf } from './pieces'
import { withNames } from './with-names'

const ADA: Mention = { type: 'person', id: 'a0000000-0000-4000-8000-000000000003', name: 'Ada Chen 陳雅達' }
const DESK: Mention = { type: 'desk', id: 'd0000000-0000-4000-8000-000000000001', name: 'News' }
const [ada, news] = [writeMention(ADA), writeMention(DESK)]

describe('a text that calls somebody', () => {
  it('is plain text that can be read as it stands', () => {
    expect(ada).toBe('@[Ada Chen 陳雅達](person:a0000000-0000-4000-8000-000000000003)')
  })

  it('reads as names between words, Chinese ones without a space', () => {
    expect(piecesOf(`請${ada}看第三段，${news}。`)).toEqual([
      { words: '請' },
      { mention: ADA },
      { words: '看第三段，' },
      { mention: DESK },
      { words: '。' },
    ])
  })

  it('calls everybody once, however often it names them', () => {
    expect(mentionsIn(`${ada} and ${news}, then ${ada} again`)).toEqual([ADA, DESK])
  })

  it('calls nobody in what only looks like it', () => {
    const texts = ['@Ada Chen', 'ada@example.com', '@[Ada](person:3)', '@[](person:x)', '[Ada](https://example.com)']
    for (const text of texts) expect(piecesOf(text)).toEqual([{ words: text }])
    expect(piecesOf('')).toEqual([])
  })

  it('keeps a name with brackets whole enough to be read back', () => {
    expect(mentionsIn(writeMention({ ...ADA, name: 'Ada [desk]\nChen' }))).toEqual([
      { ...ADA, name: 'Ada  desk  Chen' },
    ])
  })
})

describe('names in a text that came from outside', () => {
  it('are those the newsroom knows, whatever the token said', () => {
    const posing = writeMention({ ...ADA, name: 'Marcus Hale' })
    expect(withNames(`${posing}, please`, new Map([[ADA.id, ADA.name]]))).toBe(`${ada}, please`)
  })

  it('call nobody who is not among them', () => {
    expect(withNames(`${ada}, please`, new Map())).toBe('@Ada Chen 陳雅達, please')
  })
})

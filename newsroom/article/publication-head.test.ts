import { describe, expect, it } from 'vitest'
import { article, notice } from '@/testing/builders/article'
import { publicationHash, publicationHead } from './publication-head'

describe('what is frozen around the fragment', () => {
  it('names the kinds of its notices once each', () => {
    const { noticeKinds } = publicationHead(article({ notices: [notice(), notice({ versionId: 'other' })] }))
    expect(noticeKinds).toEqual(['third_party'])
  })

  it('has no address without a section', () => {
    expect(() => publicationHead(article({ section: null }))).toThrow('section')
  })
})

describe('the hash of a publication', () => {
  const head = publicationHead(article())

  it('does not care how the database orders keys', () => {
    const reordered = { ...head, words: head.words, section: { name: 'News', slug: 'news', id: head.section.id } }
    expect(publicationHash('<p>', reordered, [])).toBe(publicationHash('<p>', head, []))
  })

  it('changes with fragment, head and notices', () => {
    const hashes = [
      publicationHash('<p>', head, []),
      publicationHash('<p/>', head, []),
      publicationHash('<p>', { ...head, label: 'Agency' }, []),
      publicationHash('<p>', head, [notice()]),
    ]
    expect(new Set(hashes).size).toBe(4)
  })
})

import { describe, expect, it } from 'vitest'
import type { Copy } from '@/newsroom/copy/copy'
import { ownLinks } from './own-links'

const linked = (href: string): Copy => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'p1' },
      content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }],
    },
  ],
})

describe('links to our own articles', () => {
  it.each(['/news/library', '/news/library/', '/news/library?from=front', '/news/library#p2'])(
    'are found: %s',
    (href) => {
      expect(ownLinks(linked(href))).toEqual([{ sectionSlug: 'news', slug: 'library', at: 'p1' }])
    },
  )

  it('are read in any script', () => {
    expect(ownLinks(linked('/news/%E5%9C%96%E6%9B%B8%E9%A4%A8'))).toMatchObject([{ slug: '圖書館' }])
    expect(ownLinks(linked('/news/%E5%9C'))).toMatchObject([{ slug: '%E5%9C' }])
  })

  it.each(['https://example.com/news/library', '/news', '/', '#p1', 'mailto:a@example.com'])(
    'are not these: %s',
    (href) => {
      expect(ownLinks(linked(href))).toEqual([])
    },
  )
})

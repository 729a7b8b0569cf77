import { parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { CopyNode } from '@/newsroom/copy/copy'
import { article, doc, everyNode, image, notice, PICTURE, paragraph, text } from '@/testing/builders/article'
import { renderFragment } from './render-fragment'

const copyOf = async (...content: readonly CopyNode[]): Promise<string> => {
  const html = await renderFragment(article({ copy: doc(...content), leadImage: null, notices: [] }))
  return /<div class="article-copy">([\s\S]*)<\/div><\/article>$/.exec(html)?.[1] ?? ''
}

describe('the fragment a publication freezes', () => {
  it('comes out as the same bytes every time', async () => {
    expect(await renderFragment(article())).toBe(await renderFragment(article()))
  })

  it('draws one of every node as valid HTML', async () => {
    const errors: string[] = []
    const html = await renderFragment(article())
    parse(`<!doctype html><html lang="en"><head><title>x</title></head><body>${html}</body></html>`, {
      onParseError: ({ code }) => errors.push(code),
    })
    expect(errors).toEqual([])
    expect(html).toContain('<ol start="3" type="a">')
    expect(html).toContain('<th scope="col">')
    expect(html).toContain('<th scope="row">')
    expect(html).toContain('<p class="attribution">A reader</p>')
    expect(html).not.toMatch(/ style=| class=""|<script|\[object/)
  })

  it('keeps a link with a bold word one link', async () => {
    const link = { type: 'link', attrs: { href: 'https://example.com/' } }
    expect(await copyOf(paragraph(text('the ', link), text('new', link, { type: 'bold' }), text(' hours', link)))).toBe(
      '<p><a href="https://example.com/">the <strong>new</strong> hours</a></p>',
    )
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//elsewhere.example',
    'java\nscript:x',
    'https://a:b@c.example',
  ])('links to no %j, even if it was stored', async (href) => {
    expect(await copyOf(paragraph(text('here', { type: 'link', attrs: { href } })))).toBe('<p>here</p>')
  })

  it('takes text for text', async () => {
    expect(await copyOf(paragraph(text('<img onerror=x> & "so"')))).toBe(
      '<p>&lt;img onerror=x&gt; &amp; &quot;so&quot;</p>',
    )
  })

  it('leaves out empty lines and pictures that are not there', async () => {
    const gone = { type: 'image', attrs: { mediaId: 'nowhere' }, content: [{ type: 'figcaption' }] }
    expect(await copyOf({ type: 'paragraph' }, gone, paragraph(text('x')))).toBe('<p>x</p>')
  })

  it('lets no node it does not know vanish', async () => {
    await expect(copyOf({ type: 'marquee' })).rejects.toThrow('marquee')
  })

  it('gives every picture its size, its text and three formats, and fetches the first at once', async () => {
    const html = await renderFragment(article())
    const images = html.match(/<img [^>]*>/g) ?? []
    expect(images).toHaveLength(2)
    for (const each of images) expect(each).toMatch(/width="1600".* height="1067".* alt="[^"]+"/)
    expect(images[0]).toContain('fetchPriority="high"')
    expect(images[1]).toContain('loading="lazy"')
    expect(html.match(/<source [^>]*type="image\/(avif|webp)"/g)).toHaveLength(4)
    expect(html).not.toContain('rel="preload"')
  })

  it('fetches the first picture of the copy at once when none stands above it', async () => {
    const html = await renderFragment(article({ leadImage: null, images: { [PICTURE]: image } }))
    expect(html.match(/fetchPriority="high"/g)).toHaveLength(1)
  })

  it('says nothing for a decorative picture', async () => {
    const decorative = {
      type: 'image',
      attrs: { mediaId: PICTURE, alt: 'left over', decorative: true },
      content: [{ type: 'figcaption' }],
    }
    expect(await copyOf(decorative)).toContain('alt=""')
  })

  it('puts label, byline, source and dates before the copy', async () => {
    const html = await renderFragment(
      article({
        label: 'Advertisement',
        editionN: 2,
        updatedAt: new Date('2024-12-18T02:05:00Z'),
        source: {
          type: 'sponsored',
          name: 'Lamp House',
          author: 'Rosa Vidal',
          title: 'Light',
          url: 'https://example.com',
        },
      }),
    )
    const meta = html.slice(0, html.indexOf('article-copy'))
    for (const said of [
      '<p class="label">Advertisement</p>',
      '<a href="/people/lin-wei" rel="author">Lin Wei 林薇</a>',
      '<a href="https://example.com" rel="nofollow">Lamp House</a>',
      '<time dateTime="2024-12-17T10:05:00+08:00">17 December 2024, 10:05 GMT+8</time>',
      'Updated <time dateTime="2024-12-18T10:05:00+08:00">',
    ]) {
      expect(meta).toContain(said)
    }
  })

  it('says when a first edition was published and nothing else', async () => {
    expect(await renderFragment(article())).not.toContain('Updated')
  })

  it('stands each notice in its slot, in its own language, a paragraph a paragraph', async () => {
    const html = await renderFragment(
      article({
        notices: [
          notice({ placement: 'bottom', text: 'First.\n\nSecond.', versionId: 'a' }),
          notice({ placement: 'top', text: '本文為廣告。', locale: 'zh-Hant', versionId: 'b' }),
        ],
      }),
    )
    expect(html).toContain('<div class="notice" lang="zh-Hant"><p>本文為廣告。</p></div>')
    expect(html).toContain('<p>First.</p><p>Second.</p>')
    expect(html.indexOf('本文為廣告')).toBeLessThan(html.indexOf('article-copy'))
    expect(html.indexOf('First.')).toBeGreaterThan(html.indexOf('article-copy'))
  })

  it('speaks the language of the piece', async () => {
    const html = await renderFragment(article({ language: 'zh-Hant', copy: everyNode }))
    expect(html).toContain('<article class="article" lang="zh-Hant">')
    expect(html).toContain('2024年12月17日 10:05（GMT+8）')
    expect(parseFragment(html).childNodes).toHaveLength(1)
  })
})

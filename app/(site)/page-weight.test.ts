import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { articlePage } from '@/components/article/page/article-page'
import { renderFragment } from '@/components/article/render-fragment'
import { LOCALES } from '@/newsroom/language/locales'
import { article, chrome, longCopy, publicArticle } from '@/testing/builders/article'
import { pageStyle } from './surroundings'

/** Ten packets of the first round trip, less headers and encryption. */
const BUDGET = 13_000

const brotli = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength

describe('a piece of a thousand words, style and all', () => {
  it.each(LOCALES)('reaches the reader in the first round trip in %s', async (language) => {
    const piece = article({ language, copy: longCopy(language) })
    const found = publicArticle(piece, await renderFragment(piece))
    const related = ['a', 'b', 'c', 'd'].map((id) => ({ ...found, id, kicker: '' }))
    const surroundings = { chrome, origin: 'https://news.example.com', style: pageStyle().css }
    const html = await articlePage({ article: found, surroundings, related, now: new Date('2024-12-18T00:00:00Z') })
    expect(brotli(html)).toBeLessThan(BUDGET)
    expect(gzipSync(html).byteLength).toBeLessThan(BUDGET)
  })
})

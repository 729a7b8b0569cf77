import fc from 'fast-check'
import { createElement } from 'react'
import { expect, it, vi } from 'vitest'
import { checkCopy } from '@/newsroom/copy/check'
import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { importHtml } from '@/newsroom/copy/import/html'
import { copyText } from '@/newsroom/copy/text'
import { article, image } from '@/testing/builders/article'
import { documents } from '@/testing/copy/documents'
import { mutantsOf } from '@/testing/copy/mutants'
import { CopyBody } from './copy-body'
import { staticMarkup } from './static-markup'
import { siteWords } from './words'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const picturesIn = ({ attrs, content = [] }: CopyNode): readonly string[] => [
  ...(typeof attrs?.mediaId === 'string' ? [attrs.mediaId] : []),
  ...content.flatMap(picturesIn),
]

/** As readers get it, no picture missing. */
const rendered = (copy: Copy): Promise<string> => {
  const images = Object.fromEntries(picturesIn(copy).map((id) => [id, image]))
  return staticMarkup(createElement(CopyBody, { article: article({ copy, images }), words: siteWords('en') }))
}

const visible = (text: string): string => text.replaceAll(/[\s\u00a0]/g, '')

it('keeps every word of any document: pasted back, it says the same', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (copy) => {
      const html = await rendered(copy)
      const back = importHtml(html.replaceAll(/<span class="credit">.*?<\/span>/g, '')).copy
      expect(visible(copyText(back))).toBe(visible(copyText(copy)))
    }),
    { numRuns: 200 },
  )
})

it('draws nothing dangerous or broken of wounded documents that were let in', async () => {
  const passed = fc
    .sample(documents, { numRuns: 100, seed: 20_261_125 })
    .flatMap((copy, seed) => fc.sample(mutantsOf(copy), { numRuns: 30, seed }))
    .flatMap((mutant) => {
      const checked = checkCopy(mutant)
      return checked.ok ? [checked.copy] : []
    })
  expect(passed.length).toBeGreaterThan(50)
  for (const copy of passed) {
    expect(await rendered(copy)).not.toMatch(/(href|src)="javascript:|<script|onclick=|\[object|undefined|null/i)
  }
})

import { DOMParser, DOMSerializer } from '@tiptap/pm/model'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it, vi } from 'vitest'
import { documents } from '@/testing/copy/documents'
import { canonicalCopy, docOf } from './canonical'
import { checkCopy } from './check'
import { copySchema } from './schema'

// Thousands of documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const { document } = new JSDOM().window

describe("the editing surface's own clipboard", () => {
  it('brings any document back as it was, ids and all', () => {
    fc.assert(
      fc.property(documents, (copy) => {
        const checked = checkCopy(copy)
        if (!checked.ok) throw new Error(checked.message)
        const root = document.createElement('div')
        const doc = docOf(checked.copy)
        DOMSerializer.fromSchema(copySchema).serializeFragment(doc.content, { document }, root)
        const back = DOMParser.fromSchema(copySchema).parse(root, { preserveWhitespace: 'full' })
        expect(canonicalCopy(back)).toEqual(checked.copy)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the schema', () => {
  it('nests marks in one order, which readers rely on', () => {
    expect(Object.keys(copySchema.marks)).toEqual([
      ...['link', 'bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'code'],
    ])
  })

  it('begins an empty document with a paragraph', () => {
    expect(copySchema.topNodeType.createAndFill()?.firstChild?.type.name).toBe('paragraph')
  })
})

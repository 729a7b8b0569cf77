import { DOMSerializer } from '@tiptap/pm/model'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it, vi } from 'vitest'
import { documents } from '@/testing/copy/documents'
import type { CopyNode } from './copy'
import { MARKS } from './marks/marks'
import { markName } from './names'
import { type Run, runsOf } from './runs'
import { copySchema } from './schema'
import { textblocksOf } from './walk'

// Many documents, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const link = (href: string) => ({ type: 'link', attrs: { href } })
const bold = { type: 'bold' }
const italic = { type: 'italic' }
const piece = (text: string, ...marks: NonNullable<CopyNode['marks']>): CopyNode => ({ type: 'text', text, marks })

const spelled = (run: Run): string => {
  if (run.kind === 'mark') return `${run.mark.type}(${run.runs.map(spelled).join('')})`
  return run.kind === 'text' ? run.text : '/'
}
const tree = (...content: readonly CopyNode[]) => runsOf(content).map(spelled).join('')

describe('mark runs', () => {
  it('are one link around a bold word', () => {
    expect(tree(piece('a ', link('/x')), piece('b', link('/x'), bold), piece(' c', link('/x')))).toBe(
      'link(a bold(b) c)',
    )
  })

  it('are two links when they lead to two places', () => {
    expect(tree(piece('a', link('/x')), piece('b', link('/y')))).toBe('link(a)link(b)')
  })

  it('stay open only at the same rank', () => {
    expect(tree(piece('a', bold), piece('b', bold, italic), piece('c', italic))).toBe('bold(aitalic(b))italic(c)')
  })

  it('run through a break', () => {
    expect(tree(piece('a', bold), { type: 'hardBreak', marks: [bold] }, piece('b', bold))).toBe('bold(a/b)')
    expect(tree(piece('a', bold), { type: 'hardBreak' }, piece('b', bold))).toBe('bold(a)/bold(b)')
  })

  it('are none where there is nothing', () => {
    expect(runsOf()).toEqual([])
  })
})

describe('the tree of marks', () => {
  const { document } = new JSDOM().window
  const serializer = DOMSerializer.fromSchema(copySchema)

  const drawn = (run: Run): Node => {
    if (run.kind === 'text') return document.createTextNode(run.text)
    if (run.kind === 'node') return document.createElement('br')
    const mark = MARKS[markName(run.mark)].toDOM(copySchema.markFromJSON(run.mark))
    const { dom, contentDOM } = DOMSerializer.renderSpec(document, mark)
    contentDOM?.append(...run.runs.map(drawn))
    return dom
  }

  const within = (...nodes: readonly Node[]): string => {
    const root = document.createElement('p')
    root.append(...nodes)
    return root.innerHTML
  }

  it('is the one that ProseMirror itself draws, in any document', () => {
    fc.assert(
      fc.property(documents, (copy) => {
        for (const { node } of textblocksOf(copy)) {
          const { content } = copySchema.nodeFromJSON(node)
          expect(within(...runsOf(node.content).map(drawn))).toBe(
            within(serializer.serializeFragment(content, { document })),
          )
        }
      }),
      { numRuns: 250 },
    )
  })
})

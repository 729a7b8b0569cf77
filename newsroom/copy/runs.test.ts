import { describe, expect, it } from 'vitest'
import type { CopyNode } from './copy'
import { type Run, runsOf } from './runs'

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

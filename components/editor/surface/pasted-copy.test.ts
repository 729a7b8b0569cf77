import { describe, expect, it } from 'vitest'
import type { CopyNode } from '@/newsroom/copy/copy'
import { pastedCopy } from './pasted-copy'

const ids = (nodes: readonly CopyNode[]): unknown[] =>
  nodes.flatMap(({ attrs, content = [] }) => [...(attrs?.id === undefined ? [] : [attrs.id]), ...ids(content)])
const words = (node: CopyNode): string => node.text ?? (node.content ?? []).map(words).join('')

describe('what is pasted', () => {
  it('brings no ids of its own: each block gets a new one where it lands', () => {
    expect(ids(pastedCopy('<h2>Tides</h2><ul><li>Low</li></ul>', '').nodes)).toEqual([])
  })

  it('keeps its structure', () => {
    const { nodes } = pastedCopy('<h2>Tides</h2><p>Two <b>a day</b>.</p><ul><li>Low</li></ul>', 'ignored')
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'bulletList'])
  })

  it('says what was left out', () => {
    const { nodes, dropped } = pastedCopy('<p>Words</p><img src="https://example.com/a.jpg"><iframe></iframe>', '')
    expect(nodes.map(words).join('')).toBe('Words')
    expect(dropped).toContain('pictures')
  })

  it('is plain text by its lines where there is no markup', () => {
    expect(pastedCopy('', '第一段\n第二段').nodes.map(words)).toEqual(['第一段', '第二段'])
  })

  it('keeps invisible marks as they are, and says that they are there', () => {
    const marked = `Words${'\u{E0121}'.repeat(5)}`
    const { nodes, noticed } = pastedCopy(`<p>${marked}</p>`, '')
    expect(nodes.map(words)).toEqual([marked])
    expect(noticed).toEqual([{ kind: 'selectors', seen: '5' }])
    expect(pastedCopy('', marked).nodes.map(words)).toEqual([marked])
  })

  it('says that it bears a content credential, of which nothing enters the copy', () => {
    const { nodes, noticed } = pastedCopy('<script type="application/c2pa">AAAA</script><p>Words</p>', '')
    expect(nodes.map(words)).toEqual(['Words'])
    expect(noticed).toEqual([{ kind: 'c2pa', seen: 'script application/c2pa' }])
  })

  it('is nothing when there is nothing', () => {
    expect(pastedCopy('', ' \n ').nodes).toEqual([])
    expect(pastedCopy('<script>alert(1)</script>', '').nodes).toEqual([])
  })
})

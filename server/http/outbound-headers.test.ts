import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { outboundHeaders, readerPolicy } from './outbound-headers'

describe('the content policy of a reader page', () => {
  it('lets no script run and only the styles it came with apply', () => {
    const css = 'p{color:red}'
    const hash = createHash('sha256').update(css).digest('base64')
    const policy = readerPolicy(`<head><style>${css}</style></head>`)
    expect(policy).toContain("script-src 'none'")
    expect(policy).toContain(`style-src 'sha256-${hash}'`)
    expect(policy).not.toContain('unsafe')
  })

  it('names every style', () => {
    expect(readerPolicy('<style>a{}</style><style media="print">b{}</style>').match(/sha256-/g)).toHaveLength(2)
  })
})

describe('the headers of every answer', () => {
  it('promise https only where there is https', () => {
    expect(outboundHeaders('/', 'https://news.example.com')).toHaveProperty('strict-transport-security')
    expect(outboundHeaders('/', 'http://localhost:3000')).not.toHaveProperty('strict-transport-security')
  })

  it('let nothing run or frame where an answer of the desk brings no policy of its own', () => {
    expect(outboundHeaders('/api/stories', 'http://localhost:3000')['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    )
  })

  it('do not tell other sites which story was open in the desk', () => {
    expect(outboundHeaders('/desk/stories/1', 'http://localhost')['referrer-policy']).toBe('same-origin')
    expect(outboundHeaders('/news/x', 'http://localhost')['referrer-policy']).toBe('strict-origin-when-cross-origin')
  })
})

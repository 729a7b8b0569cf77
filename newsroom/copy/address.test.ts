import { describe, expect, it } from 'vitest'
import { BAD } from '@/testing/copy/attribute-values'
import { isAddress } from './address'

describe('a link', () => {
  it.each([
    'https://example.com',
    'HTTP://EXAMPLE.COM/Path?q=1#here',
    'https://例え.example/圖書館?館=總館',
    'https://example.com/@someone',
    'mailto:editor@example.com?subject=Corrections',
    'tel:+1-555-0100',
    '/',
    '/news/library-opens-late#hours',
    `https://example.com/${'x'.repeat(2_028)}`,
  ])('may lead to %s', (href) => {
    expect(isAddress(href)).toBe(true)
  })

  it.each(BAD.href ?? [])('may not lead to %j', (href) => {
    expect(isAddress(href)).toBe(false)
  })
})

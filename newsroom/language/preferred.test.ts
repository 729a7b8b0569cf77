import { describe, expect, it } from 'vitest'
import { preferredLocale } from './preferred'

describe('the language of somebody not signed in', () => {
  it.each([
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['zh-CN,zh;q=0.9', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['en-GB,zh-TW;q=0.5', 'en'],
    ['en;q=0.2, zh-TW;q=0.7', 'zh-Hant'],
    ['fr-FR, en;q=0.4', 'en'],
  ])('reads %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale)
  })

  it.each([null, '', 'fr, de;q=0.5', 'en;q=0', ';;,,q=', 'x'.repeat(10_000)])('finds none of ours in %j', (header) => {
    expect(preferredLocale(header)).toBeNull()
  })
})

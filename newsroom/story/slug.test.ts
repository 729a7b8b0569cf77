import { describe, expect, it } from 'vitest'
import { isSlug, slugFrom } from './slug'

describe('an address part from a headline', () => {
  it.each([
    ['Library tries late opening', 'library-tries-late-opening'],
    ['Café Zoë’s “new” menu: 50% off!', 'cafe-zoes-new-menu-50-off'],
    ['重慶銀行行長', 'chong-qing-yin-hang-hang-zhang'],
    ['重庆银行行长', 'chong-qing-yin-hang-hang-zhang'],
    ['COVID-19疫情', 'covid-19-yi-qing'],
    ['綠色女性', 'lv-se-nv-xing'],
    ['５Ｇ網路', '5g-wang-lu'],
    ['iPhone or Android', 'iphone-or-android'],
    ['！？……', ''],
    ['', ''],
  ])('%s: %s', (headline, slug) => {
    expect(slugFrom(headline, 'zh-Hant')).toBe(slug)
    expect(slug === '' || isSlug(slug)).toBe(true)
  })

  it('is not longer than people read, and ends with a whole word', () => {
    const slug = slugFrom('圖書館延長開放時間到晚上十點並且增加週末的兒童閱讀活動', 'zh-Hant')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slugFrom('圖書館延長開放時間到晚上十點並且增加週末的兒童閱讀活動以及其他', 'zh-Hant')).toBe(slug)
    expect(slugFrom('x'.repeat(200), 'en')).toBe('x'.repeat(80))
  })
})

describe('an address part', () => {
  it.each(['a', 'library-2', '2026'])('may be %s', (slug) => {
    expect(isSlug(slug)).toBe(true)
  })

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a/b', '圖書館', 'a'.repeat(101)])('may not be %j', (slug) => {
    expect(isSlug(slug)).toBe(false)
  })
})

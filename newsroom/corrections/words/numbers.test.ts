import { describe, expect, it } from 'vitest'
import { foldNumber, isEnglishNumber, NUMBER } from './numbers'

const found = (text: string) => [...text.matchAll(new RegExp(NUMBER, 'gu'))].map(([number]) => number)

describe('numbers in a text', () => {
  it.each([
    ['9:00至10:30', ['9:00', '至', '10:30']],
    ['2026年3月5日', ['2026', '年', '3', '月', '5', '日']],
    ['三月五日', ['三', '月', '五', '日']],
    ['百分之五十', ['百分之', '五十']],
    ['第三屆', ['第', '三', '屆']],
    ['周一至周日', ['一', '日']],
    ['约30公里', ['30', '公里']],
    ['US$3.5 m', ['$', '3.5', 'm']],
    ['3,500 km', ['3,500', 'km']],
    ['½ or 20%', ['½', '20', '%']],
    ['一些人一定', []],
    ['三明治', []],
    ['in Tokyo', []],
  ])('of %s', (text, numbers) => {
    expect(found(text)).toEqual(numbers)
  })

  it('are the same in another width and without the commas of thousands', () => {
    expect(foldNumber('３，５００')).toBe('3500')
    expect(foldNumber('1,000,000')).toBe('1000000')
    expect(foldNumber('3,50')).toBe('3,50')
  })

  it('are words too, months with a capital only', () => {
    expect(['seven', 'Twenty-one', 'March'].every(isEnglishNumber)).toBe(true)
    expect(['march', 'sect', 'a'].some(isEnglishNumber)).toBe(false)
  })
})

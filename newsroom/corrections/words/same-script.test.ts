import { describe, expect, it } from 'vitest'
import { areConfused, sameButForScript } from './same-script'

describe('the same word in another script', () => {
  it.each(['舘館', '發髮', '衞衛', '裏裡', '臺台', '説說', '著着', '爲為', '後后', '杰傑'])('is %s', (pair) => {
    const [one = '', other = ''] = [...pair]
    expect(sameButForScript(one, other)).toBe(true)
  })

  it.each(['不布', '買賣', '未末', '他她', '官館', '一二'])('is not %s', (pair) => {
    const [one = '', other = ''] = [...pair]
    expect(sameButForScript(one, other)).toBe(false)
    expect(areConfused(one, other)).toBe(false)
  })

  it('is not asked of characters that are merely confused', () => {
    expect(areConfused('的', '得')).toBe(true)
    expect(areConfused('帳', '賬')).toBe(true)
    expect(sameButForScript('的', '得')).toBe(false)
  })
})

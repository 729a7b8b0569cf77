import { describe, expect, it } from 'vitest'
import { foldMark, isStop } from './fold-mark'

describe('a mark', () => {
  it.each([
    ['，', ','],
    ['。', '.'],
    ['「', '"'],
    ['”', '"'],
    ['……', '…'],
    ['...', '…'],
    ['——', '-'],
    ['（', '('],
    ['？', '?'],
    ['、', '、'],
  ])('%s is %s in another width or style', (mark, fold) => {
    expect(foldMark(mark)).toBe(fold)
  })

  it('that asks or shouts says something; one that sets off does not', () => {
    expect(['?', '!', '(', '%'].map(isStop)).toEqual([false, false, false, false])
    expect([',', '.', '、', '-', '…'].map(isStop)).toEqual([true, true, true, true, true])
  })
})

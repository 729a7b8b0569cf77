import { describe, expect, it } from 'vitest'
import { plainCopy } from './plain-copy'

const shape = (text: string) =>
  plainCopy(text).map(({ content = [] }) => content.map((node) => node.text ?? '↵').join(''))

describe('plain text that is pasted', () => {
  it('is parted by blank lines, and keeps the breaks inside', () => {
    expect(shape('One\ntwo\n\nthree')).toEqual(['One↵two', 'three'])
  })

  it('is one paragraph a line where no line is blank', () => {
    expect(shape('第一段\n第二段')).toEqual(['第一段', '第二段'])
  })

  it('takes any kind of line end, and lines that only look blank', () => {
    expect(shape('One\r\n\u3000\r\ntwo\rthree\n')).toEqual(['One', 'two↵three'])
  })

  it('loses no character but line ends', () => {
    const text = '　　記者 林薇報導。  \n\n“引號”——破折號……'
    expect(shape(text).join('')).toBe(text.replaceAll('\n', ''))
  })

  it('is nothing when there is nothing', () => {
    expect(plainCopy('\n \n')).toEqual([])
  })
})

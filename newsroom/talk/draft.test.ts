import { describe, expect, it } from 'vitest'
import { callingAt } from './calling'
import { type Draft, EMPTY, joined, sentText } from './draft'
import { type Mention, writeMention } from './mention'
import { pick } from './pick'

const someone = (id: string, name: string): Mention => ({
  type: 'person',
  id: `a0000000-0000-4000-8000-00000000000${id}`,
  name,
})
const ADA = someone('3', 'Ada Chen 陳雅達')
const LIN = someone('1', 'Lin')
const LIN_WEI = someone('2', 'Lin Wei')

const typed = (text: string, picks: readonly Mention[] = []): Draft => ({ text, picks })
const searchIn = (text: string) => callingAt(typed(text), text.length)?.search

const chosen = (draft: Draft, mention: Mention) => {
  const calling = callingAt(draft, draft.text.length)
  if (!calling) throw new Error(`nobody is called in “${draft.text}”`)
  return pick(draft, calling, mention)
}

describe('an @ in a text', () => {
  it.each([
    ['@', ''],
    ['See @Ad', 'Ad'],
    ['@Ada Ch', 'Ada Ch'],
    ['請@陳雅', '陳雅'],
    ['請＠陳', '陳'],
    ['(@lin', 'lin'],
    ['@José-María', 'José-María'],
  ])('in “%s” looks for “%s”', (text, search) => expect(searchIn(text)).toBe(search))

  it.each(['ada@example', 'no call', '@ ', 'See @Ada, then', '5@3', '@a b c d'])('in “%s” calls nobody', (text) => {
    expect(searchIn(text)).toBeUndefined()
  })

  it('is the one at the caret, wherever the text goes on', () => {
    expect(callingAt(typed('@Ad please'), 3)).toEqual({ from: 0, search: 'Ad' })
  })

  it('asks for nobody any more once a name was picked', () => {
    expect(callingAt(typed('@Lin Wei please', [LIN_WEI]), 15)).toBeNull()
  })
})

describe('picking', () => {
  it('puts the name where it was typed, and the caret behind it', () => {
    const draft = typed('請@陳 看')
    expect(pick(draft, { from: 1, search: '陳' }, ADA)).toEqual({
      draft: { text: '請@Ada Chen 陳雅達 看', picks: [ADA] },
      caret: 15,
    })
  })

  it('tells two people of one name apart', () => {
    const other = someone('9', 'Lin Wei')
    const first = chosen(typed('@Li'), LIN_WEI).draft
    const second = chosen({ ...first, text: `${first.text}and @Li` }, other).draft
    expect(second.text).toBe('@Lin Wei and @Lin Wei (2) ')
    expect(sentText(second)).toBe(`${writeMention(LIN_WEI)} and ${writeMention({ ...other, name: 'Lin Wei (2)' })}`)
  })
})

describe('what is sent', () => {
  it('names the picked by id, and leaves the rest as it was written', () => {
    expect(sentText(typed(' Ask @Ada Chen 陳雅達, or @nobody. ', [ADA]))).toBe(`Ask ${writeMention(ADA)}, or @nobody.`)
    expect(sentText(typed('  as it is  '))).toBe('as it is')
  })

  it('cuts nobody out of the name of another', () => {
    expect(sentText(typed('@Lin @Lin Wei', [LIN, LIN_WEI]))).toBe(`${writeMention(LIN)} ${writeMention(LIN_WEI)}`)
    expect(sentText(typed('@Linda', [LIN]))).toBe('@Linda')
  })

  it('calls nobody whose name was taken out again', () => {
    expect(sentText(typed('Never mind.', [ADA]))).toBe('Never mind.')
  })
})

describe('a text that could not be sent', () => {
  it('stands above what was written since', () => {
    expect(joined(typed('@Lin one', [LIN]), typed('@Lin two', [LIN, ADA]))).toEqual(
      typed('@Lin one\n\n@Lin two', [LIN, ADA]),
    )
    expect(joined(typed('one'), EMPTY)).toEqual(typed('one'))
  })
})

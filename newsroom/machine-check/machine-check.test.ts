import { describe, expect, it } from 'vitest'
import { copyOf, piece } from '@/testing/builders/package'
import { term } from '@/testing/builders/terms'
import { type ListedTerm, machineCheck } from './machine-check'
import type { Term } from './term'

const NOW = new Date('2026-03-02T02:00:00Z')
const listed = (more: Partial<Term>): ListedTerm => ({ ...term(more), id: 'term', listVersionId: 'version' })
const quotes = (pkg: Parameters<typeof piece>[0], terms: readonly ListedTerm[] = [], at = NOW) =>
  machineCheck(piece(pkg), terms, at).map(({ rule, quote }) => [rule, quote])

describe('the machine check', () => {
  it('has nothing to say about clean copy', () => {
    expect(machineCheck(piece(), [listed({})], NOW)).toEqual([])
  })

  it('finds a term wherever it stands, with its place and what to write instead', () => {
    const pkg = piece({ standfirst: 'Irregardless, it opens.', copy: copyOf('Clean.', 'It opens irregardless.') })
    const found = machineCheck(pkg, [listed({})], NOW)
    expect(found.map(({ field, at, quote }) => [field, at, quote])).toEqual([
      ['standfirst', null, 'Irregardless'],
      ['copy', 'para-2', 'irregardless'],
    ])
    expect(found[1]).toMatchObject({ start: 9, end: 21, suggestion: 'regardless', level: 'block', termId: 'term' })
    expect(found[1]).toMatchObject({ listVersionId: 'version' })
  })

  it('takes words for whole words, where a script writes them apart', () => {
    const ant = [listed({ text: 'ant' })]
    expect(quotes({ copy: copyOf('Elegant antlers want an ant.') }, ant)).toEqual([['term', 'ant']])
    const account = [listed({ text: '帐号', locale: 'zh-Hans' })]
    expect(quotes({ language: 'zh-Hans', copy: copyOf('请用图书馆帐号登录。') }, account)).toEqual([['term', '帐号']])
  })

  it('reads capitals as they are written, where the term has any', () => {
    const us = [listed({ text: 'US' })]
    expect(quotes({ copy: copyOf('They told us of the US.') }, us)).toEqual([['term', 'US']])
  })

  it('reads a pattern place by place', () => {
    const until = [listed({ text: '截止[目今昨#]', form: 'pattern', locale: 'zh-Hans' })]
    const said = { language: 'zh-Hans', copy: copyOf('截止目前有九人；截止12日；截止日期是周五。') } as const
    expect(quotes(said, until)).toEqual([
      ['term', '截止目'],
      ['term', '截止1'],
    ])
  })

  it('heeds the language of a term and the days it holds, the last one excluded (TR-23)', () => {
    const copy = copyOf('It opens irregardless.')
    expect(quotes({ copy }, [listed({ locale: 'zh-Hans' })])).toEqual([])
    expect(quotes({ copy }, [listed({ locale: null })])).toHaveLength(1)
    expect(quotes({ copy }, [listed({ validFrom: new Date(NOW.getTime() + 1) })])).toEqual([])
    const dated = [listed({ validTo: NOW })]
    expect(quotes({ copy }, dated, new Date(NOW.getTime() - 1))).toHaveLength(1)
    expect(quotes({ copy }, dated, NOW)).toEqual([])
  })

  it('says nothing of a word already written as the list wants it', () => {
    const web = [listed({ text: 'internet', replacement: 'internet', locale: null })]
    expect(quotes({ copy: copyOf('The internet, the Internet.') }, web)).toEqual([['term', 'Internet']])
  })

  it('sees words doubled by accident, not those doubled on purpose', () => {
    expect(quotes({ copy: copyOf('In the the harbour he said that that bathe the net is fine.') })).toEqual([
      ['doubledWord', 'the the'],
    ])
  })

  it('sees a paragraph that stands twice, but not a short sentence', () => {
    const long = 'The ferry leaves at six in the morning and at seven at night.'
    expect(quotes({ copy: copyOf(long, 'He said no.', long, 'He said no.') })).toEqual([['repeatedParagraph', long]])
  })

  it('sees a quotation mark without its other half', () => {
    expect(quotes({ copy: copyOf('「他說：『好。」') })).toEqual([
      ['unbalancedQuotes', '「'],
      ['unbalancedQuotes', '『'],
      ['unbalancedQuotes', '」'],
    ])
    expect(quotes({ copy: copyOf('「他說：『好。』」讀《潮汐》。', '“One,” she said. “Two.”') })).toEqual([])
    expect(quotes({ copy: copyOf('“It opens.', 'It closes.') })).toEqual([['unbalancedQuotes', '“']])
  })

  it('lets a quotation over several paragraphs open each of them', () => {
    expect(quotes({ copy: copyOf('“It opens.', '“It closes.”') })).toEqual([])
  })

  it('sees a number of the headline that the text does not give', () => {
    const headline = '3 of 12 piers close, 1,200 walk'
    expect(quotes({ headline, copy: copyOf('Three piers close. 1200 people walked.') })).toEqual([
      ['unfoundedNumber', '12'],
    ])
    const han = { language: 'zh-Hant', headline: '23人受困', copy: copyOf('二十三人受困。') } as const
    expect(quotes(han)).toEqual([])
  })

  it('puts what blocks first, and knows a finding again while its paragraph reads the same', () => {
    const copy = copyOf('The the pier.', 'It opens irregardless.')
    const [first] = machineCheck(piece({ copy }), [listed({})], NOW)
    expect(first).toMatchObject({ level: 'block' })
    const elsewhere = machineCheck(piece({ copy: { ...copy }, kicker: 'New' }), [listed({})], NOW)
    expect(elsewhere[0]?.fingerprint).toBe(first?.fingerprint)
    const here = machineCheck(piece({ copy: copyOf('The the pier.', 'It opens irregardless!') }), [listed({})], NOW)
    expect(here[0]?.fingerprint).not.toBe(first?.fingerprint)
  })

  it('breaks on a term it cannot read rather than calling the piece clean (TR-11)', () => {
    expect(() => machineCheck(piece(), [listed({ text: '[', form: 'pattern' })], NOW)).toThrow('cannot be read')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRichText, awkwardText } from '@/testing/builders/rich-text'
import { namesIn } from '../variables'
import { parseWording } from './parse-wording'
import { readOut, wordsOf } from './plain-wording'
import { PLAIN, type Run, type Setting } from './rich-text'
import { tidyRuns } from './tidy-runs'
import { strangeAddresses } from './tokens'
import { writeWording } from './write-wording'

const text = (said: string, setting: Partial<Setting> = {}): Run => ({ kind: 'text', text: said, ...PLAIN, ...setting })
const BOTH = { bold: true, italic: true } as const
const PARTNER: Run = { kind: 'variable', name: 'partner', ...PLAIN }

describe('the notation of a wording', () => {
  it.each<[string, readonly Run[]]>([
    ['Plain words.', [text('Plain words.')]],
    ['Supplied by {{ partner }}.', [text('Supplied by '), PARTNER, text('.')]],
    ['**Advertisement.** Paid for.', [text('Advertisement.', { bold: true }), text(' Paid for.')]],
    ['本文由**「合作夥伴」**提供', [text('本文由'), text('「合作夥伴」', { bold: true }), text('提供')]],
    ['*a **b** c*', [text('a ', { italic: true }), text('b', BOTH), text(' c', { italic: true })]],
    ['**a***b*', [text('a', { bold: true }), text('b', { italic: true })]],
    ['***a***', [text('a', BOTH)]],
    ['**{{partner}}**', [{ ...PARTNER, bold: true }]],
    ['[Write](mailto:a@example.com).', [text('Write', { link: 'mailto:a@example.com' }), text('.')]],
    ['**[Write](https://example.com)**', [text('Write', { bold: true, link: 'https://example.com' })]],
    [
      '[the *original*]({{source.url}})',
      [text('the ', { link: '{{source.url}}' }), text('original', { italic: true, link: '{{source.url}}' })],
    ],
    [String.raw`\*not\* \[this\](https://example.com)`, [text('*not* [this](https://example.com)')]],
    [String.raw`\{\{partner}}`, [text('{{partner}}')]],
  ])('reads %s', (written, runs) => {
    expect(parseWording(written)).toEqual([runs])
  })

  it.each([
    'Prices* may differ.',
    '5 * 3 * 2',
    '* a list\n* of things',
    '**never closed',
    'closed** only',
    '****',
    '_nothing_ __at all__ snake_case',
    'See [Annex A] and [Annex B] (p. 3).',
    '[open](https://example.com',
    '[words](p. 3)',
    '[words](javascript:alert(1))',
    '[words](data:text/html,x)',
    '[words](//example.com)',
    '[](https://example.com)',
    String.raw`C:\notices\{{partner}}`,
    '<b>not bold</b> & <img onerror=x>',
  ])('reads what marks nothing exactly as it stands, as before there were marks: %s', (written) => {
    expect(wordsOf(parseWording(written))).toBe(written)
    expect(
      parseWording(written)
        .flat()
        .every(({ bold, italic, link }) => !bold && !italic && link === null),
    ).toBe(true)
    expect(writeWording(parseWording(written)).replaceAll('\\[', '[').replaceAll('\\]', ']')).toBe(written)
  })

  it('lets no link hold a link, and no mark hold itself', () => {
    const [runs] = parseWording('[a [b](https://example.com/b) c](https://example.com/a)')
    expect(runs?.filter(({ link }) => link !== null)).toEqual([text('b', { link: 'https://example.com/b' })])
    expect(parseWording('**a[**b**](https://example.com)**')[0]?.every(({ bold }) => bold)).toBe(true)
  })

  it('parts paragraphs by blank lines, and lets no mark reach over one', () => {
    expect(parseWording('**a\n\nb**')).toEqual([[text('**a')], [text('b**')]])
  })

  it('names the address of a link that may lead nowhere', () => {
    const written = '[a](javascript:x) [b](/path) [c](tel:1) [d](https://u:p@example.com) [e](https://example.com)'
    expect(strangeAddresses(written)).toEqual(['javascript:x', '/path', 'tel:1', 'https://u:p@example.com'])
    expect(strangeAddresses('[a]({{source.url}}) [b](mailto:{{contact.rights}}) (p. 3) [c] (d)')).toEqual([])
  })

  it('reads whatever was written as it was meant', () => {
    fc.assert(
      fc.property(anyRichText, (rich) => {
        expect(parseWording(writeWording(rich))).toEqual(rich)
      }),
      { numRuns: 1_000 },
    )
  })

  it('writes nothing that is refused, and names no other variables', () => {
    fc.assert(
      fc.property(anyRichText, (rich) => {
        const written = writeWording(rich)
        expect(strangeAddresses(written)).toEqual([])
        const said = rich
          .flat()
          .flatMap((run) => [...(run.kind === 'variable' ? [run.name] : []), ...namesIn(run.link ?? '')])
        expect(new Set(namesIn(written))).toEqual(new Set(said))
      }),
    )
  })

  it('keeps every word of any text at all, and of what it wrote writes nothing else', () => {
    fc.assert(
      fc.property(awkwardText, (any) => {
        const rich = parseWording(any)
        expect(tidyRuns(rich)).toEqual(rich)
        expect(parseWording(writeWording(rich))).toEqual(rich)
      }),
    )
  })

  it('reads a wording made to take for ever in no time', () => {
    for (const stretch of ['[', '*', '[a](', '**a', '\\', '{{', '[a](b['])
      expect(parseWording(stretch.repeat(8_000 / stretch.length)).length).toBe(1)
  })
})

describe('a wording as plain text', () => {
  it('says where a link leads, once, and only to those who have no other text', () => {
    const rich = parseWording('[Write **to us**](mailto:a@example.com) or [a@example.com](mailto:a@example.com).')
    expect(wordsOf(rich)).toBe('Write to us or a@example.com.')
    expect(readOut(rich)).toBe('Write to us (a@example.com) or a@example.com.')
    expect(readOut(parseWording('[原文]({{source.url}})'))).toBe('原文（{{source.url}}）')
  })
})

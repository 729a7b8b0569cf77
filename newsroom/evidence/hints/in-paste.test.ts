import { describe, expect, it } from 'vitest'
import { hintsInPaste } from './in-paste'

const CODE = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
/** Eight bytes as C2PA hides them in plain text: one selector each. */
const HIDDEN = [...'C2PATXT!'].map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0) - 16)).join('')

describe('what pasted HTML says of its own making', () => {
  it.each([
    [
      'a content credential in it',
      '<script type="application/c2pa">x</script><p>Words</p>',
      'c2pa',
      'script application/c2pa',
    ],
    [
      'a link to one',
      '<html><head><link rel="c2pa-manifest" href="https://example.com/m.c2pa"></head><body>Words</body></html>',
      'c2pa',
      'link c2pa-manifest https://example.com/m.c2pa',
    ],
    ['a meta element', `<meta name="digitalSourceType" content="${CODE}"><p>Words</p>`, 'sourceType', CODE],
    ['a property', `<meta property="iptc:DigitalSourceType" content="${CODE}">`, 'sourceType', CODE],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","digitalSourceType":"https://schema.org/TrainedAlgorithmicMediaDigitalSource"}</script>',
      'sourceType',
      'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    ],
    [
      'JSON-LD with an id, broken as it may be',
      `<script type="application/ld+json">{"digitalSourceType":{"@id":"${CODE}"},,</script>`,
      'sourceType',
      CODE,
    ],
  ] as const)('is noticed: %s', (_where, html, kind, seen) => {
    expect(hintsInPaste(html, '')).toEqual([{ kind, seen }])
  })

  it('is not taken for a machine’s where it names a camera or a person', () => {
    const camera = CODE.replace('trainedAlgorithmicMedia', 'digitalCapture')
    expect(hintsInPaste(`<meta name="digitalSourceType" content="${camera}">`, '')).toEqual([])
    expect(hintsInPaste('<p>About the word digitalSourceType and trainedAlgorithmicMedia.</p>', '')).toEqual([])
  })
})

describe('invisible marks in pasted words', () => {
  it('are noticed in a row, with how many they are', () => {
    expect(hintsInPaste('', `Words${HIDDEN} go on.`)).toEqual([{ kind: 'selectors', seen: '8' }])
    expect(hintsInPaste(`<p>Words${HIDDEN}</p>`, '')).toEqual([{ kind: 'selectors', seen: '8' }])
  })

  it('are what they are meant to be behind an emoji or a Chinese character', () => {
    expect(hintsInPaste('', '❤\u{FE0F}❤\u{FE0F} 葛\u{E0100}城 辻\u{E0101}')).toEqual([])
  })
})

it('is nothing where nothing is said', () => {
  expect(hintsInPaste('', '')).toEqual([])
  expect(hintsInPaste('<p>Words</p><script>let c2pa</script>', 'Words')).toEqual([])
})

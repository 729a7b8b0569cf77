import { describe, expect, it } from 'vitest'
import { digitalSourceIn } from './digital-source-in'

const CODE = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'

describe('the digital source a picture names', () => {
  it.each([
    ['an attribute', `<rdf:Description Iptc4xmpExt:DigitalSourceType="${CODE}"/>`],
    ['an attribute in single quotes', `<rdf:Description Iptc4xmpExt:DigitalSourceType='${CODE}'/>`],
    ['an element', `<Iptc4xmpExt:DigitalSourceType>\n ${CODE}\n</Iptc4xmpExt:DigitalSourceType>`],
    ['a reference', `<Iptc4xmpExt:DigitalSourceType rdf:resource="${CODE}"/>`],
  ])('is read as %s', (_how, xmp) => {
    expect(digitalSourceIn(xmp)).toBe(CODE)
  })

  it('is none where nothing is named, or what is named could not be a code', () => {
    expect(digitalSourceIn('<x:xmpmeta/>')).toBeNull()
    expect(digitalSourceIn('<a DigitalSourceType="" />')).toBeNull()
    expect(digitalSourceIn(`<a DigitalSourceType="${'x'.repeat(301)}" />`)).toBeNull()
    expect(digitalSourceIn('<a DigitalSourceType="two words" />')).toBeNull()
  })
})

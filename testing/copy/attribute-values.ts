import fc from 'fast-check'
import { LOCALES } from '@/newsroom/language/locales'

const some = (...values: readonly unknown[]) => fc.constantFrom(...values)

/** What each attribute may hold. A new attribute without values here fails the test that asks for all of them. */
export const GOOD: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: fc.constant(null),
  lang: some(null, ...LOCALES),
  align: some(null, 'center', 'right'),
  level: some(2, 3, 4),
  start: some(1, 0, 3, 99_999),
  type: some(null, 'a', 'A', 'i', 'I'),
  colspan: fc.constant(1),
  rowspan: fc.constant(1),
  colwidth: some(null, [80]),
  mediaId: fc.uuid(),
  alt: some('', 'The reading room at night', '夜間的閱覽室 "A" & <B>'),
  decorative: fc.boolean(),
  credit: some('', 'Lin Wei 林薇'),
  href: some('https://example.com/?a=1&b="2"', 'mailto:reporter@example.com', '/news/library', 'tel:+1-555-0100'),
}

/** What no attribute of that name may hold. */
export const BAD: Readonly<Record<string, readonly unknown[]>> = {
  id: ['', 'a', 'a b c d', 'x'.repeat(33), 12_345, '<b>id</b>', ['abcd']],
  lang: ['fr', 'EN', '', 'en" onclick="x', 7, {}],
  align: ['left', 'justify', 'center;', '', 1],
  level: [1, 5, 99, 2.5, '2', "1' onx", null, Number.NaN],
  start: [-1, 100_000, 1.5, '1', null],
  type: ['1', 'disc', 'a" x', 0],
  colspan: [0, 51, 1.2, '2', null],
  rowspan: [0, 51, -1, '2', null],
  colwidth: [[-1], ['80'], 80, '80', [Number.NaN], Array.from({ length: 51 }, () => 1)],
  mediaId: ['file:///a.png', 'blob:x', 'data:image/png;base64,AA', null, { a: 1 }, 'not-a-uuid'],
  alt: [null, 3, {}, 'x'.repeat(1_001), 'bell\u0007', '\ud800'],
  decorative: ['true', 1, null],
  credit: [null, 3, 'x'.repeat(301), 'nul\u0000'],
  href: [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    '//example.com/x',
    '/\\example.com/x',
    'https:\\\\example.com',
    'https:example.com',
    'https:///example.com',
    'https://user:secret@example.com/',
    'https://@example.com/',
    'https://',
    'news/library',
    '#top',
    '',
    `https://example.com/${'x'.repeat(2_048)}`,
    { a: 1 },
    null,
  ],
}

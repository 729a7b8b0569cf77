import { expect, it } from 'vitest'
import { HOME, landing } from './landing'

it.each(['/desk', '/desk/stories/7?tab=history#b1', '/admin/people?q=%E6%9E%97', '/', '/desk/../admin/people'])(
  'goes on to %j',
  (next) => {
    expect(landing(next)).toMatch(/^\/(?!\/)/)
    expect(landing(next)).not.toContain('..')
  },
)

const HOSTS = ['evil.example', '%65vil.example', 'stet@evil.example', '0x7f000001', '[::1]', 'evil。example']
const PREFIXES = [
  '//',
  '///',
  '////',
  '/\\',
  '\\\\',
  '\\/',
  '/\t/',
  '/\n/',
  '/\r/',
  '\t//',
  ' //',
  '/ /',
  '/\u0000/',
  '/\u00a0/',
  '/\u2028/',
  '/\u200b/',
  'http://',
  'https://',
  'http:/',
  'http:',
  'https:\\\\',
  'HTTP://',
  'hTtPs:///',
  'ftp://',
  'javascript://',
  'javascript:',
  'data:text/html,',
  'vbscript:',
  'blob:http://',
  'file:///',
  'ws://',
  '//user:pass@',
  '/.//',
  '/..//',
  '/./\\',
  '/%09/',
  '/sign-in?next=//',
  '/api/auth/signout?x=//',
  '?//',
  '#//',
  './/',
  '..//',
  ':',
  '://',
  '@',
  'www.',
  '//www.',
  '/\u3000/',
  '／／',
  '/／',
  '\ufeff//',
]

it('never leaves the house, however the address is spelt', () => {
  const tried = PREFIXES.flatMap((prefix) => HOSTS.map((host) => prefix + host))
  expect(tried.length).toBeGreaterThanOrEqual(300)
  for (const next of tried) {
    const target = new URL(landing(next), 'https://news.example')
    expect([next, target.origin]).toEqual([next, 'https://news.example'])
    expect([next, landing(next).startsWith('//')]).toEqual([next, false])
  }
})

it.each([undefined, null, 7, ['/desk'], '', 'desk', `/${'x'.repeat(3_000)}`, '/sign-in'])(
  'goes home for %j',
  (next) => {
    expect(landing(next)).toBe(HOME)
  },
)

it('comes back to the page, not to a part of it', () => {
  expect(landing('/desk/stories?state=draft&_rsc=1f3')).toBe('/desk/stories?state=draft')
})

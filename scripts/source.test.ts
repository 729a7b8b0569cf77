import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const TEST = /\.test\.tsx?$|^testing\/|^e2e\/|^bench\//

const NOT_OURS = ['node_modules', '.next', '.git', 'data', 'test-results']
const files = globSync('**/*.{ts,tsx,mjs,cjs,css}', { exclude: (name) => NOT_OURS.includes(name) }).filter(
  (file) => !TEST.test(file),
)

/** What may stand in no line of the source, and the few files of which it is the very business. */
const NEVER: Readonly<Record<string, { readonly words: RegExp; readonly but?: readonly string[] }>> = {
  'SQL put together from text': { words: /sql\.(raw|identifier)\b/ },
  'HTML that is put in as it is': {
    words: /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/,
  },
  'text that becomes code': { words: /\beval\(|new Function\(|javascript:/ },
  'a type that is waved through': { words: /\bas any\b|\bas unknown as\b|@ts-(ignore|nocheck|expect-error)/ },
  'talk on the console': { words: /\bconsole\.(log|error|warn|info|debug|trace)\b/ },
  'dates in American order': { words: /\b(use|get)Formatter\b/, but: ['components/ui/formats.ts'] },
  'work put off': { words: /\b(TODO|FIXME|XXX|HACK)\b/ },
  'an address of a request believed': {
    words: /x-forwarded-(for|host|proto)/,
    but: ['server/http/ask.ts', 'server/http/inbound-headers.ts'],
  },
}

describe.each(Object.entries(NEVER))('the source holds no %s', (_what, { words, but = [] }) => {
  it('in any file', () => {
    const holding = files.filter((file) => !but.includes(file) && words.test(readFileSync(file, 'utf8')))
    expect(holding).toEqual([])
  })
})

it('is looked through whole', () => {
  expect(files.length).toBeGreaterThan(500)
})

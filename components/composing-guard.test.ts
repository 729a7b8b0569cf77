import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDERS = ['components', 'app'] as const
const HANDLER =
  /onKeyDown=\{\(|const onKeyDown =|handleKeyDown: |const listen = \(event: KeyboardEvent|addEventListener\('keydown', \(/g
/** Room for the parameters and the first statement. */
const REACH = 160

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => join(folder, name)),
)

const handlers = sources.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(HANDLER)].map(({ index }) => ({ file, opening: text.slice(index, index + REACH) }))
})

describe('a key that an input method is using', () => {
  it('is looked for in real handlers', () => {
    expect(handlers.length).toBeGreaterThan(3)
  })

  it.each(handlers)('is nobody else’s: $file', ({ opening }) => {
    expect(opening).toContain('isComposing(')
  })
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Stylesheet = {
  readonly css: string
  /** What a content policy names to let exactly this style in. */
  readonly hash: string
}

/** Without comments and the room between lines. Our own files only: one declaration or selector a line. */
export const squeeze = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (/;$/.test(line) ? line.replace(/^([\w-]+): /, '$1:') : line.replace(/ \{$/, '{')))
    .map((line) => (/[{};,:]$/.test(line) || line === '' ? line : `${line} `))
    .join('')
    .replaceAll(';}', '}')

const kept = new Map<string, Stylesheet>()

/** Files of the project, in this order, as one style. Read once: the page carries it inline, so it is asked for often. */
export const stylesheet = (...files: readonly string[]): Stylesheet => {
  const name = files.join(' ')
  const known = kept.get(name)
  if (known) return known
  const css = squeeze(files.map((file) => readFileSync(join(process.cwd(), file), 'utf8')).join('\n'))
  const made = { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
  if (process.env.NODE_ENV === 'production') kept.set(name, made)
  return made
}

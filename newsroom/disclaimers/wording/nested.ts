import type { Paragraph, Run } from './rich-text'

/** A paragraph as it is drawn: links outermost, italic innermost. */
export type Nested =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'link'; readonly address: string; readonly inside: readonly Nested[] }
  | { readonly kind: 'bold' | 'italic'; readonly inside: readonly Nested[] }

type Level = { readonly of: (run: Run) => string; readonly around: (said: string, inside: readonly Nested[]) => Nested }

const LEVELS: readonly Level[] = [
  { of: ({ link }) => link ?? '', around: (address, inside) => ({ kind: 'link', address, inside }) },
  { of: ({ bold }) => (bold ? 'on' : ''), around: (_on, inside) => ({ kind: 'bold', inside }) },
  { of: ({ italic }) => (italic ? 'on' : ''), around: (_on, inside) => ({ kind: 'italic', inside }) },
]

const leaf = (run: Run): Nested =>
  run.kind === 'text' ? { kind: 'text', text: run.text } : { kind: 'variable', name: run.name }

const stretchesBy = (of: Level['of'], runs: Paragraph): readonly Run[][] =>
  runs.reduce<Run[][]>((done, run) => {
    const last = done.at(-1)
    if (last?.[0] && of(last[0]) === of(run)) last.push(run)
    else done.push([run])
    return done
  }, [])

const nestedAt = (depth: number, runs: Paragraph): readonly Nested[] => {
  const level = LEVELS[depth]
  if (!level) return runs.map(leaf)
  return stretchesBy(level.of, runs).flatMap((stretch) => {
    const said = stretch[0] ? level.of(stretch[0]) : ''
    const inside = nestedAt(depth + 1, stretch)
    return said === '' ? inside : [level.around(said, inside)]
  })
}

/** What these parts say. */
export const wordsIn = (parts: readonly Nested[]): string =>
  parts
    .map((part) => {
      if ('inside' in part) return wordsIn(part.inside)
      return part.kind === 'text' ? part.text : `{{${part.name}}}`
    })
    .join('')

export const nested = (runs: Paragraph): readonly Nested[] => nestedAt(0, runs)

import type { MarkEntry } from '../entry'

const plain = (name: string, tag: string, also: readonly string[], excludes?: string): MarkEntry => ({
  name,
  ...(excludes === undefined ? {} : { excludes }),
  toDOM: () => [tag, 0],
  parseDOM: [tag, ...also].map((each) => ({ tag: each })),
})

export const bold = plain('bold', 'strong', ['b'])
export const italic = plain('italic', 'em', ['i'])
export const underline = plain('underline', 'u', [])
export const strike = plain('strike', 's', ['del', 'strike'])
export const superscript = plain('superscript', 'sup', [], 'superscript subscript')
export const subscript = plain('subscript', 'sub', [], 'subscript superscript')
/** Literal text: no other mark inside. */
export const code = plain('code', 'code', [], '_')

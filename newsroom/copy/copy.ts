/** The document JSON of a story, in ProseMirror's shape. Only `check` turns unknown JSON into `Copy`. */
export type CopyNode = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly CopyNode[]
  readonly marks?: readonly CopyMark[]
  readonly text?: string
}

export type CopyMark = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }

export type Copy = CopyNode & { readonly type: 'doc' }

export const EMPTY_COPY: Copy = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'first' } }] }

import type { DOMOutputSpec, Mark, Node, TagParseRule } from '@tiptap/pm/model'

/**
 * An attribute: its default, and what it may be. Without a default every node must say it. `validate` is asked at
 * every door; unknown attributes are refused.
 */
export type Attribute = {
  readonly default?: string | number | boolean | null
  readonly validate: (value: unknown) => boolean
}

export type Attributes = Readonly<Record<string, Attribute>>

/** What consumers do with a node; nothing outside this folder asks for a node by name to decide that. */
export type Flags = {
  /** Readers get it. */
  readonly public: boolean
  /** Its text counts as length of the piece: running text, not captions or quotations set large. */
  readonly countable: boolean
  /** Search and summaries read its text. */
  readonly searchable: boolean
  /** Carries a block id, unique in the document: merging and comparing go by it. */
  readonly hasId: boolean
}

/** One node of the document. The schema, the editor's extension, the check and the renderers come from it. */
export type NodeEntry = {
  readonly name: string
  /** ProseMirror content expression; missing: a leaf. */
  readonly content?: string
  readonly group?: string
  readonly inline?: boolean
  readonly atom?: boolean
  /** Marks allowed inside; missing: all of them where content is inline. */
  readonly marks?: string
  readonly isolating?: boolean
  readonly defining?: boolean
  readonly tableRole?: 'table' | 'row' | 'cell' | 'header_cell'
  readonly attrs?: Attributes
  readonly flags: Flags
  readonly toDOM?: (node: Node) => DOMOutputSpec
  readonly parseDOM?: readonly TagParseRule[]
}

export type MarkEntry = {
  readonly name: string
  readonly attrs?: Attributes
  readonly excludes?: string
  readonly inclusive?: boolean
  readonly toDOM: (mark: Mark) => DOMOutputSpec
  readonly parseDOM: readonly TagParseRule[]
}

export const BLOCK: Flags = { public: true, countable: true, searchable: true, hasId: true }
/** The inside of a block: list items, rows, cells, breaks. */
export const PART: Flags = { ...BLOCK, hasId: false }
/** Words beside the running text: captions, quotations set large and who said them. */
export const ASIDE: Flags = { ...PART, countable: false }

import { type AnyExtension, Extension } from '@tiptap/core'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { tableEditing } from '@tiptap/pm/tables'
import { copySchema } from '@/newsroom/copy/schema'
import { imageViews } from '../media/image-view'
import type { PictureWords } from '../media/picture-facts'
import type { PictureStore } from '../media/picture-store'
import { Uploads } from '../media/uploads'
import { BlockIds } from './block-ids'
import { fromSchema } from './from-schema'
import { keys, type Outward } from './keys'
import { MarkdownHabits } from './markdown-habits'
import { type Pasting, pasting } from './pasting'
import { type PlaceholderWords, placeholders } from './placeholders'

export type Surface = {
  readonly pictures: PictureStore
  readonly pictureWords: PictureWords
  readonly placeholderWords: PlaceholderWords
  readonly outward: Outward
  readonly pasting: Pasting
}

const TableEditing = Extension.create({ name: 'tableEditing', addProseMirrorPlugins: () => [tableEditing()] })

/** The copy's schema as Tiptap takes it. The parity test compares it with the schema itself. */
export const schemaExtensions = (): AnyExtension[] => fromSchema(copySchema)

/** The whole surface: the schema, then behaviour, which adds no node, mark or attribute. */
export const copyExtensions = (surface: Surface): AnyExtension[] => [
  ...schemaExtensions(),
  UndoRedo,
  Dropcursor,
  Gapcursor,
  TableEditing,
  BlockIds,
  Uploads,
  MarkdownHabits,
  imageViews(surface.pictures, surface.pictureWords),
  placeholders(surface.placeholderWords),
  keys(surface.outward),
  pasting(surface.pasting),
]

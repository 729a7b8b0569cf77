import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Words shown in empty places: node name → words. `first` stands in a piece that is one empty paragraph. */
export type PlaceholderWords = Readonly<Record<'first' | 'quotation' | 'attribution' | 'figcaption', string>>

const isSlot = (name: string, words: PlaceholderWords): name is keyof PlaceholderWords => name in words

export const placeholders = (words: PlaceholderWords) =>
  Extension.create({
    name: 'placeholders',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const found: Decoration[] = []
            const put = (at: number, size: number, text: string) =>
              found.push(Decoration.node(at, at + size, { 'data-placeholder': text }))
            if (doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.content.size === 2) {
              put(0, 2, words.first)
            }
            doc.descendants((node, at) => {
              const { name } = node.type
              if (node.isTextblock && node.content.size === 0 && isSlot(name, words))
                put(at, node.nodeSize, words[name])
              return !node.isTextblock && name !== 'table'
            })
            return DecorationSet.create(doc, found)
          },
        },
      }),
    ],
  })

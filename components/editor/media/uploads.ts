import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { PictureStore } from './picture-store'
import type { StoredPicture } from './upload'
import { type UploadWords, uploadSlot } from './upload-slot'

type Change = { readonly add: Decoration } | { readonly remove: string }
const slots = new PluginKey<DecorationSet>('uploads')

const after = (set: DecorationSet, change: Change | undefined, doc: EditorView['state']['doc']) => {
  if (change === undefined) return set
  if ('add' in change) return set.add(doc, [change.add])
  return set.remove(set.find(undefined, undefined, (spec) => spec.key === change.remove))
}

const isChange = (meta: unknown): meta is Change =>
  typeof meta === 'object' && meta !== null && ('add' in meta || 'remove' in meta)

/** Where uploads stand while they are under way: decorations that move with the text and are no part of it. */
export const Uploads = Extension.create({
  name: 'uploads',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: slots,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, set) => {
          const meta: unknown = tr.getMeta(slots)
          return after(set.map(tr.mapping, tr.doc), isChange(meta) ? meta : undefined, tr.doc)
        },
      },
      props: { decorations: (state) => slots.getState(state) },
    }),
  ],
})

/** The document waits for an input method; a picture can, too. */
const whenSettled = (view: EditorView, work: () => void): void => {
  if (view.composing) setTimeout(() => whenSettled(view, work), 100)
  else if (!view.isDestroyed) work()
}

const placeOf = (view: EditorView, key: string) =>
  slots.getState(view.state)?.find(undefined, undefined, (spec) => spec.key === key)[0]?.from

const putPicture = (view: EditorView, key: string, picture: StoredPicture): void => {
  const at = placeOf(view, key)
  const { image, figcaption } = view.state.schema.nodes
  if (at === undefined || !image || !figcaption) return
  const node = image.create({ mediaId: picture.id }, figcaption.create())
  view.dispatch(view.state.tr.insert(at, node).setMeta(slots, { remove: key } satisfies Change))
  const input = view.dom.querySelector<HTMLInputElement>('.copy-picture-facts.needs-alt input')
  input?.focus()
}

let counted = 0

/** Begins an upload at the block boundary before or after `at`; the picture takes the slot's place when it is there. */
export const uploadAt = (
  view: EditorView,
  at: number,
  file: File,
  words: UploadWords,
  pictures: PictureStore,
): void => {
  counted += 1
  const key = `upload-${counted}`
  const dom = uploadSlot(file, words, {
    onDone: (picture) => {
      pictures.add(picture)
      whenSettled(view, () => putPicture(view, key, picture))
    },
    onGone: () => {
      if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(slots, { remove: key } satisfies Change))
    },
  })
  const $at = view.state.doc.resolve(at)
  const boundary = $at.depth === 0 ? at : $at.after(1)
  const add = Decoration.widget(boundary, dom, { key, side: 1, stopEvent: () => true, ignoreSelection: true })
  view.dispatch(view.state.tr.setMeta(slots, { add } satisfies Change))
}

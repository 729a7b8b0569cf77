import { type Editor, Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { CopyNode } from '@/newsroom/copy/copy'
import type { Dropped } from '@/newsroom/copy/import/heard'
import type { Noticed } from '@/newsroom/evidence/hints/hint'
import { copiedImage } from '../media/copied-image'
import { linkAddress } from './link-address'

export type Pasting = {
  readonly onFile: (editor: Editor, file: File, at?: number) => void
  /** With the kinds of what was left out, and what may speak of a machine. */
  readonly onPasted: (dropped: readonly Dropped[], noticed: readonly Noticed[]) => void
}

const PICTURE = /^image\/(?:jpeg|png|webp)$/
const OWN = /data-pm-slice/

/** Open at both ends where paragraphs stand there, so that pasted words flow into the sentence at the caret. */
const sliceOf = (editor: Editor, nodes: readonly CopyNode[]): Slice => {
  const content = Fragment.fromArray(nodes.map((node) => editor.schema.nodeFromJSON(node)))
  const open = (type: string | undefined) => (type === 'paragraph' ? 1 : 0)
  return new Slice(content, open(content.firstChild?.type.name), open(content.lastChild?.type.name))
}

const insert = (editor: Editor, nodes: readonly CopyNode[]): void => {
  if (nodes.length === 0 || editor.isDestroyed) return
  const tr = editor.state.tr.replaceSelection(sliceOf(editor, nodes)).scrollIntoView()
  editor.view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'))
}

/** The importer is asked for when something is pasted: writing does not wait for it. */
const insertPasted = async (editor: Editor, html: string, text: string, { onPasted }: Pasting): Promise<void> => {
  const { pastedCopy } = await import('./pasted-copy')
  const { nodes, dropped, noticed } = pastedCopy(html, text)
  insert(editor, nodes)
  onPasted(dropped, noticed)
}

/** A bare address over selected words makes them a link. */
const linkSelection = (editor: Editor, text: string): boolean => {
  if (editor.state.selection.empty || /\s/.test(text.trim()) || !/^(?:https?:|mailto:)/.test(text.trim())) return false
  const href = linkAddress(editor, text)
  return href !== null && editor.chain().setMark('link', { href }).run()
}

/** A picture of this copy, copied as the browser copies pictures. Its id is left behind: it is a block of its own. */
const takeOwnPicture = (editor: Editor, html: string, { onPasted }: Pasting): boolean => {
  const picture = copiedImage(editor.state.doc, html)
  if (picture === null) return false
  insert(editor, [{ ...picture.toJSON(), attrs: { ...picture.attrs, id: null } }])
  onPasted([], [])
  return true
}

const takeFiles = (editor: Editor, data: DataTransfer, { onFile }: Pasting, at?: number): boolean => {
  const files = [...data.files].filter(({ type }) => PICTURE.test(type))
  for (const file of files) onFile(editor, file, at)
  return files.length > 0
}

/** Takes what is pasted through the copy's own normaliser: nothing foreign enters, and what is left out is said. */
export const pasting = (heard: Pasting) =>
  Extension.create({
    name: 'pasting',
    addProseMirrorPlugins() {
      const { editor } = this
      const take = (data: DataTransfer): boolean => {
        const html = data.getData('text/html')
        const text = data.getData('text/plain')
        if (OWN.test(html)) return false
        if (takeOwnPicture(editor, html, heard)) return true
        if (html.trim() === '' && takeFiles(editor, data, heard)) return true
        if (linkSelection(editor, text)) return true
        void insertPasted(editor, html, text, heard)
        return true
      }
      return [
        new Plugin({
          props: {
            handlePaste: (_view, event) => event.clipboardData !== null && take(event.clipboardData),
            handleDrop: (view, event, _slice, moved) => {
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
              if (moved || event.dataTransfer === null) return false
              const taken = takeFiles(editor, event.dataTransfer, heard, at)
              if (taken) event.preventDefault()
              return taken
            },
          },
        }),
      ]
    },
  })

import { type Editor, Extension } from '@tiptap/core'
import { keydownHandler } from '@tiptap/pm/keymap'
import { type Command, Plugin } from '@tiptap/pm/state'
import { MARKS, type Tool } from '@/components/editor/surface/tools'
import { isComposing } from '@/components/ui/composing'

/** The emphasis of a wording, with the keys it has in copy. */
export const EMPHASIS: readonly Tool[] = MARKS.filter(({ name }) => name === 'bold' || name === 'italic')

export type Outward = { readonly onLink: () => void; readonly onToolbar: () => void }

const bindings = ({ onLink, onToolbar }: Outward): Readonly<Record<string, (editor: Editor) => boolean>> => ({
  ...Object.fromEntries(EMPHASIS.flatMap(({ keys, run }) => keys.map((key) => [key, run]))),
  'Shift-Enter': (editor) => editor.commands.splitBlock(),
  // With nothing selected the key is the palette's, as in copy.
  'Mod-k': (editor) => {
    if (editor.state.selection.empty && !editor.isActive('link')) return false
    onLink()
    return true
  },
  'Alt-F10': () => {
    onToolbar()
    return true
  },
})

/** The keys of the field; while an input method composes, none is ours. */
export const wordingKeys = (outward: Outward) =>
  Extension.create({
    name: 'wordingKeys',
    priority: 1_000,
    addProseMirrorPlugins() {
      const { editor } = this
      const commands = Object.entries(bindings(outward)).map(([key, run]): [string, Command] => [
        key,
        () => run(editor),
      ])
      const handle = keydownHandler(Object.fromEntries(commands))
      return [new Plugin({ props: { handleKeyDown: (view, event) => !isComposing(event) && handle(view, event) } })]
    },
  })

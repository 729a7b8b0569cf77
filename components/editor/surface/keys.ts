import { type Editor, Extension } from '@tiptap/core'
import { keydownHandler } from '@tiptap/pm/keymap'
import { type Command, Plugin } from '@tiptap/pm/state'
import { isComposing } from '@/components/ui/composing'
import { INSERTIONS } from './insertions'
import { leaveSlot } from './leave-slot'
import { type Moved, moveBlock } from './move-block'
import { nextCell, previousCell } from './table-tools'
import { HEADINGS, LISTS, MARKS, PARAGRAPH, QUOTE, type Tool } from './tools'

/** What keys may ask of the page around the text. */
export type Outward = {
  readonly onLink: () => void
  readonly onSave: () => void
  readonly onSheet: () => void
  readonly onToolbar: () => void
  readonly onMoved: (moved: Moved) => void
}

const KEYED: readonly Tool[] = [PARAGRAPH, ...HEADINGS, ...MARKS, ...LISTS, QUOTE, ...INSERTIONS]

const enter = (editor: Editor) => editor.commands.splitListItem('listItem') || leaveSlot(editor)
const tab = (editor: Editor) => nextCell(editor) || editor.commands.sinkListItem('listItem')
const backTab = (editor: Editor) => previousCell(editor) || editor.commands.liftListItem('listItem')

const move =
  (direction: -1 | 1, { onMoved }: Outward) =>
  (editor: Editor) => {
    const moved = moveBlock(editor, direction)
    if (moved !== null) onMoved(moved)
    return true
  }

const asked = (ask: () => void) => () => {
  ask()
  return true
}

/** With nothing selected the key is the palette's. */
const link =
  ({ onLink }: Outward) =>
  (editor: Editor) => {
    if (editor.state.selection.empty && !editor.isActive('link')) return false
    onLink()
    return true
  }

const bindings = (outward: Outward): Readonly<Record<string, (editor: Editor) => boolean>> => ({
  ...Object.fromEntries(KEYED.flatMap(({ keys, run }) => keys.map((key) => [key, run]))),
  'Shift-Enter': (editor) => editor.commands.insertContent({ type: 'hardBreak' }),
  Enter: enter,
  Tab: tab,
  'Shift-Tab': backTab,
  'Alt-ArrowUp': move(-1, outward),
  'Alt-ArrowDown': move(1, outward),
  'Mod-k': link(outward),
  'Mod-s': asked(outward.onSave),
  'Mod-/': asked(outward.onSheet),
  'Alt-F10': asked(outward.onToolbar),
})

/** All keys of the surface in one place, behind one guard: while an input method composes, no key is ours. */
export const keys = (outward: Outward) =>
  Extension.create({
    name: 'copyKeys',
    priority: 1_000,
    addProseMirrorPlugins() {
      const { editor } = this
      const commands = Object.entries(bindings(outward)).map(([key, run]): [string, Command] => [
        key,
        () => run(editor),
      ])
      const handle = keydownHandler(Object.fromEntries(commands))
      return [
        new Plugin({
          props: {
            handleKeyDown: (view, event) => {
              if (isComposing(event) || event.getModifierState('AltGraph')) return false
              return handle(view, event)
            },
          },
        }),
      ]
    },
  })

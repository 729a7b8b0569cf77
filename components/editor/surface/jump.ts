import type { Editor } from '@tiptap/core'

/** Puts the caret into the block with this id, brings it into view and lets it flash once. */
export const jumpToBlock = (editor: Editor, id: string): boolean => {
  let found: number | null = null
  editor.state.doc.descendants((node, at) => {
    if (node.attrs.id === id) found = at
    return found === null
  })
  if (found === null) return false
  editor
    .chain()
    .focus()
    .setTextSelection(found + 1)
    .scrollIntoView()
    .run()
  const dom = editor.view.nodeDOM(found)
  if (dom instanceof HTMLElement) flash(dom)
  return true
}

export const flash = (dom: HTMLElement): void => {
  dom.classList.add('copy-flash')
  dom.addEventListener('animationend', () => dom.classList.remove('copy-flash'), { once: true })
}

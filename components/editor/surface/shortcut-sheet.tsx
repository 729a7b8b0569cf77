'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/ui/dialog'
import { keyName } from '../toolbar/key-name'
import { INSERTIONS } from './insertions'
import { HEADINGS, LISTS, MARKS, PARAGRAPH, QUOTE } from './tools'

/** Keys that belong to no tool of the toolbar. */
const OTHERS = [
  ['undo', 'Mod-z'],
  ['redo', 'Mod-Shift-z'],
  ['link', 'Mod-k'],
  ['hardBreak', 'Shift-Enter'],
  ['deeper', 'Tab'],
  ['shallower', 'Shift-Tab'],
  ['moveUp', 'Alt-ArrowUp'],
  ['moveDown', 'Alt-ArrowDown'],
  ['pastePlain', 'Mod-Shift-v'],
  ['saveNow', 'Mod-s'],
  ['toolbar', 'Alt-F10'],
  ['sheet', 'Mod-/'],
] as const

const TOOLS = [PARAGRAPH, ...HEADINGS, ...MARKS, ...LISTS, QUOTE, ...INSERTIONS].flatMap(({ name, keys: [key] }) =>
  key === undefined ? [] : [[name, key] as const],
)

/** Every key of the surface, from the tables the keys themselves are made of. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useTranslations('editor')
  return (
    <Dialog title={words('sheet.title')} isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <dl className="shortcut-sheet">
        {[...TOOLS, ...OTHERS].map(([name, key]) => (
          <div key={name}>
            <dt>{words(`tools.${name}`)}</dt>
            <dd>
              <kbd>{keyName(key)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-14 text-muted">{words('sheet.markdown')}</p>
    </Dialog>
  )
}

'use client'

import '@/components/article/article.css'
import { EditorContent } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Repairing } from '../repair/repairing'
import { TextRepair } from '../repair/text-repair'
import { useRepair } from '../repair/use-repair'
import type { WritingDesk } from '../screen/open-desk'
import type { Piece } from '../screen/piece'
import { Toolbar } from '../toolbar/toolbar'
import { Counts } from './counts'
import { LinkBar } from './link-bar'
import { PicturePick } from './picture-pick'
import { ShortcutSheet } from './shortcut-sheet'
import { useCopyEditor } from './use-copy-editor'
import { useSurface } from './use-surface'

type Props = { readonly desk: WritingDesk; readonly piece: Piece; readonly repairing: Repairing }
type Open = 'link' | 'sheet' | null

/** The copy on paper: toolbar, text, counts, and what keys open over it. */
export function CopyPaper({ desk, piece: { pkg, isReadOnly }, repairing }: Props) {
  const words = useTranslations('editor.lines')
  const [open, setOpen] = useState<Open>(null)
  const [spoken, setSpoken] = useState('')
  const surface = useSurface(desk, { onOpen: setOpen, onSpoken: setSpoken })
  const editor = useCopyEditor({
    copy: desk.kept.state().mine.copy,
    extensions: surface.extensions,
    label: words('copy'),
    editable: !isReadOnly,
    taken: desk.taken,
    onComposing: desk.kept.composing,
  })
  const repair = useRepair(repairing, desk)
  const close = () => setOpen(null)
  return (
    <>
      {editor && !isReadOnly ? (
        <TextRepair editor={editor} copy={pkg.copy} language={pkg.language} repair={repair} />
      ) : null}
      <div lang={pkg.language} id="field-copy">
        {editor && !isReadOnly ? (
          <>
            <Toolbar
              editor={editor}
              onLink={() => setOpen('link')}
              onPicture={() => surface.pick.current?.click()}
              onRepair={pkg.language === 'en' ? null : repair.lookFor}
            />
            {open === 'link' ? <LinkBar editor={editor} onClose={close} /> : null}
            <PicturePick ref={surface.pick} onFile={(file) => surface.upload(editor, file)} />
          </>
        ) : null}
        <EditorContent editor={editor} />
        {editor ? <Counts editor={editor} language={pkg.language} /> : null}
        {open === 'sheet' ? <ShortcutSheet onClose={close} /> : null}
        <p className="sr-only" role="status">
          {spoken}
        </p>
      </div>
    </>
  )
}

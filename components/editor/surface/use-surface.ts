'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { UploadWords } from '../media/upload-slot'
import { uploadAt } from '../media/uploads'
import type { WritingDesk } from '../screen/open-desk'
import { copyExtensions } from './copy-extensions'
import { usePasted } from './use-pasted'

type Heard = {
  readonly onOpen: (what: 'link' | 'sheet') => void
  readonly onSpoken: (sentence: string) => void
}

/** Gives the surface its words and its ways out. The extensions are made once: an editor cannot change them. */
export const useSurface = (desk: WritingDesk, { onOpen, onSpoken }: Heard) => {
  const picture = useTranslations('editor.picture')
  const slots = useTranslations('editor.placeholders')
  const sending = useTranslations('editor.upload')
  const speech = useTranslations('editor.spoken')
  const pick = useRef<HTMLInputElement>(null)
  const onPasted = usePasted(desk, onSpoken)

  const uploadWords: UploadWords = {
    sending: sending('sending'),
    preparing: sending('preparing'),
    cancel: sending('cancel'),
    retry: sending('retry'),
    remove: sending('remove'),
    failed: (key) => sending(sending.has(`failed.${key}`) ? `failed.${key}` : 'failed.unknown'),
  }
  const upload = (editor: Editor, file: File, at = editor.state.selection.from) =>
    uploadAt(editor.view, at, file, uploadWords, desk.pictures)

  const [extensions] = useState(() =>
    copyExtensions({
      pictures: desk.pictures,
      pictureWords: {
        alt: picture('alt'),
        altHint: picture('altHint'),
        decorative: picture('decorative'),
        credit: picture('credit'),
        creditHint: picture('creditHint'),
        remove: picture('remove'),
        missing: picture('missing'),
      },
      placeholderWords: {
        first: slots('first'),
        quotation: slots('quotation'),
        attribution: slots('attribution'),
        figcaption: slots('figcaption'),
      },
      outward: {
        onLink: () => onOpen('link'),
        onSheet: () => onOpen('sheet'),
        onSave: desk.kept.saveNow,
        onToolbar: () => document.querySelector<HTMLElement>('#copy-toolbar button[tabindex="0"]')?.focus(),
        onMoved: (moved) => onSpoken(speech('moved', moved)),
      },
      pasting: {
        onFile: upload,
        onPasted,
      },
    }),
  )
  return { extensions, upload, pick }
}

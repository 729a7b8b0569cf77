'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { countDoc } from '@/newsroom/copy/count'
import { readingMinutes } from '@/newsroom/copy/reading-time'
import type { Locale } from '@/newsroom/language/locales'

type Props = { readonly editor: Editor; readonly language: Locale }

/** How long the copy is, in words and in characters, and how long it takes to read. Counted as it is typed. */
export function Counts({ editor, language }: Props) {
  const t = useTranslations('editor.counts')
  const { words, characters } = useEditorState({ editor, selector: ({ editor: now }) => countDoc(now.state.doc) })
  return (
    <p className="copy-counts">
      <span>{t('words', { count: words })}</span>
      <span>{t('characters', { count: characters })}</span>
      <span>{t('minutes', { count: readingMinutes(words, language) })}</span>
    </p>
  )
}

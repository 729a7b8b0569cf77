'use client'

import { UndoRedo } from '@tiptap/extensions'
import { useEditor } from '@tiptap/react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { MarkdownHabits } from '@/components/editor/surface/markdown-habits'
import { VARIABLES } from '@/newsroom/disclaimers/variables'
import { parseWording } from '@/newsroom/disclaimers/wording/parse-wording'
import { VARIABLE_WORDS } from '../variable-words'
import { asDoc } from './as-doc'
import { asWording } from './as-wording'
import { Chips } from './chips'
import { type Outward, wordingKeys } from './keys'
import { wordingNodes } from './nodes'
import { pastedParagraphs } from './pasted-paragraphs'

type Options = {
  /** What the field opens with; from then on it is the field's own. */
  readonly text: string
  readonly onChange: (text: string) => void
  readonly outward: Outward
  /** How the field is called and described to whoever hears it. */
  readonly attributes: Readonly<Record<string, string>>
}

export const useWordingEditor = ({ text, onChange, outward, attributes }: Options) => {
  const t = useTranslations('disclaimers.field.names')
  const lang = useLocale()
  const called = (name: string): string | null => {
    const known = VARIABLES.find((variable) => variable === name)
    return known ? t(VARIABLE_WORDS[known]) : null
  }
  // Made once: an editor cannot change them.
  const [extensions] = useState(() => [
    ...wordingNodes({ lang, called }),
    UndoRedo,
    MarkdownHabits,
    Chips,
    wordingKeys(outward),
  ])
  return useEditor({
    content: asDoc(parseWording(text)),
    extensions,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: { attributes, transformPastedHTML: pastedParagraphs },
    onUpdate: ({ editor }) => onChange(asWording(editor.state.doc)),
  })
}

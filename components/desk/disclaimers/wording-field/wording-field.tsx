'use client'

import '@/components/editor/toolbar/toolbar.css'
import { EditorContent } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { FIELD, LABEL } from '@/components/ui/field-style'
import { LinkForm } from './link-form'
import { useWordingEditor } from './use-wording-editor'
import { WordingToolbar } from './wording-toolbar'

export type WordingFieldProps = {
  /** Name of the language, which is what the field is called. */
  readonly label: string
  readonly lang: string
  /** In the notation; read once. */
  readonly text: string
  readonly onChange: (text: string) => void
  /** What the server said about this field, already a sentence. */
  readonly error?: string | undefined
  /** Under which a form sends the text, in the notation. */
  readonly name?: string
}

const PAPER =
  '[&_.ProseMirror]:min-h-40 [&_.ProseMirror]:px-3 [&_.ProseMirror]:py-2 [&_.ProseMirror]:font-serif [&_.ProseMirror]:text-16 ' +
  '[&_.ProseMirror]:leading-text [&_.ProseMirror]:whitespace-break-spaces [&_.ProseMirror]:outline-hidden ' +
  '[&_.ProseMirror_p+p]:mt-2 [&_.ProseMirror-selectednode]:outline-2 [&_.ProseMirror-selectednode]:outline-proof'

/** One text of a version: paragraphs, bold, italic, links, and variables under their names. Nothing else gets in. */
export function WordingField({ label, lang, text, onChange, error, name }: WordingFieldProps) {
  const t = useTranslations('disclaimers.field')
  const [id, called, refused] = [useId(), useId(), useId()]
  const [isLinking, setLinking] = useState(false)
  const [said, say] = useState(text)
  const editor = useWordingEditor({
    text,
    onChange: (next) => {
      say(next)
      onChange(next)
    },
    outward: {
      onLink: () => setLinking(true),
      onToolbar: () => document.getElementById(id)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    },
    attributes: {
      ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': called, lang },
      ...(error === undefined ? {} : { 'aria-invalid': 'true', 'aria-describedby': refused }),
    },
  })
  return (
    <div className={FIELD}>
      <span id={called} className={LABEL}>
        {label}
      </span>
      <div
        className={`rounded-sm border focus-within:border-proof ${error === undefined ? 'border-edge' : 'border-vermilion'} ${PAPER}`}
      >
        {editor ? <WordingToolbar editor={editor} id={id} language={label} onLink={() => setLinking(true)} /> : null}
        {editor && isLinking ? <LinkForm editor={editor} onClose={() => setLinking(false)} /> : null}
        {editor ? <EditorContent editor={editor} /> : <p className="min-h-48 px-3 py-2 text-muted">{t('loading')}</p>}
      </div>
      {error === undefined ? null : (
        <p id={refused} role="alert" className="text-14 text-vermilion before:font-medium before:content-['→_']">
          {error}
        </p>
      )}
      {name === undefined ? null : <input type="hidden" name={name} value={said} />}
    </div>
  )
}

'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { linkAddress } from '@/components/editor/surface/link-address'
import { Button } from '@/components/ui/button'
import { isComposing } from '@/components/ui/composing'
import { TextField } from '@/components/ui/text-field'

type Props = { readonly editor: Editor; readonly onClose: () => void }

const hrefAt = (editor: Editor): string => {
  const { href } = editor.getAttributes('link')
  return typeof href === 'string' ? href : ''
}

const setLink = (editor: Editor, href: string): void => {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (editor.state.selection.empty && hrefAt(editor) === '')
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else chain.setMark('link', { href }).run()
}

/** Asks where the words lead: Enter links them, Esc goes back to the same selection. No form: the field may be in one. */
export function LinkForm({ editor, onClose }: Props) {
  const t = useTranslations('disclaimers.field')
  const [text, setText] = useState(() => hrefAt(editor))
  const [isWrong, setWrong] = useState(false)
  const isLinked = hrefAt(editor) !== ''
  const link = () => {
    const href = linkAddress(editor, text)
    if (href === null) return setWrong(true)
    setLink(editor, href)
    onClose()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement
    if (isComposing(event.nativeEvent) || (!isEnter && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (isEnter) return link()
    onClose()
    editor.commands.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put its legend into the way of two fields
    <div
      role="group"
      aria-label={t('link')}
      className="flex flex-col gap-2 border-b border-rule bg-raised p-3"
      onKeyDown={onKeyDown}
    >
      <TextField
        autoFocus
        label={t('address')}
        hint={t('addressHint')}
        inputMode="url"
        lang="en"
        value={text}
        onChange={(next) => {
          setText(next)
          setWrong(false)
        }}
        error={isWrong ? t('wrongAddress') : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="primary" onPress={link}>
          {t('setLink')}
        </Button>
        {isLinked ? (
          <Button size="small" onPress={remove}>
            {t('removeLink')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { isComposing } from '@/components/ui/composing'
import { TextField } from '@/components/ui/text-field'
import { linkAddress } from './link-address'

type Props = { readonly editor: Editor; readonly onClose: () => void }

const hrefAt = (editor: Editor): string => {
  const { href } = editor.getAttributes('link')
  return typeof href === 'string' ? href : ''
}

/** Asks for an address over the text; Enter links, Esc goes back to the same selection. */
export function LinkBar({ editor, onClose }: Props) {
  const words = useTranslations('editor.link')
  const [text, setText] = useState(() => hrefAt(editor))
  const [wrong, setWrong] = useState(false)
  const linked = hrefAt(editor) !== ''
  const back = () => {
    onClose()
    editor.commands.focus()
  }
  const link = () => {
    const href = linkAddress(editor, text)
    if (href === null) return setWrong(true)
    const { empty } = editor.state.selection
    const chain = editor.chain().focus().extendMarkRange('link')
    if (empty && !linked)
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setMark('link', { href }).run()
    onClose()
  }
  return (
    <form
      className="link-bar"
      onSubmit={(event) => {
        event.preventDefault()
        link()
      }}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Escape') back()
      }}
    >
      <TextField
        autoFocus
        label={words('address')}
        inputMode="url"
        lang="en"
        value={text}
        onChange={(next) => {
          setText(next)
          setWrong(false)
        }}
        error={wrong ? words('wrong') : undefined}
      />
      <Button type="submit" variant="primary">
        {words('apply')}
      </Button>
      {linked ? (
        <Button
          onPress={() => {
            editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
            onClose()
          }}
        >
          {words('remove')}
        </Button>
      ) : null}
    </form>
  )
}

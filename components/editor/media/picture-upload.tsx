'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { type StoredPicture, type Upload, upload } from './upload'

type State =
  | { readonly at: 'waiting' }
  | { readonly at: 'sending'; readonly share: number; readonly upload: Upload }
  | { readonly at: 'failed'; readonly key: string; readonly file: File }

type Props = { readonly onPicture: (picture: StoredPicture) => void }

/** Chooses one picture and sends it: how far it is, a way to stop it, and a second try when it failed. */
export function PictureUpload({ onPicture }: Props) {
  const words = useTranslations('editor.upload')
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ at: 'waiting' })
  const send = (file: File) => {
    const sending: Upload = upload(file, (share) => setState({ at: 'sending', share, upload: sending }))
    setState({ at: 'sending', share: 0, upload: sending })
    void sending.done.then((answer) => {
      if (answer.ok) onPicture(answer.picture)
      else setState(answer.key === 'cancelled' ? { at: 'waiting' } : { at: 'failed', key: answer.key, file })
    })
  }
  if (state.at === 'sending') {
    return (
      <div className="margin-upload">
        <progress max={1} value={state.share} aria-label={words('sending')} />
        <span role="status">{words(state.share < 1 ? 'sending' : 'preparing')}</span>
        <Button size="small" onPress={state.upload.cancel}>
          {words('cancel')}
        </Button>
      </div>
    )
  }
  return (
    <div className="margin-upload">
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        hidden
        aria-label={words('choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) send(file)
        }}
      />
      {state.at === 'failed' ? (
        <p role="alert" className="text-vermilion">
          {words(`failed.${state.key}`)}
        </p>
      ) : null}
      {state.at === 'failed' ? (
        <Button size="small" onPress={() => send(state.file)}>
          {words('retry')}
        </Button>
      ) : null}
      <Button size="small" onPress={() => input.current?.click()}>
        {words('choose')}
      </Button>
      <p className="text-14 text-muted">{words('limits')}</p>
    </div>
  )
}

'use client'

import { useNow, useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import type { Package } from '@/newsroom/story/package'
import type { LocalDraft } from '../saving/drafts'
import type { Clash } from '../saving/merging'
import type { Saving } from '../saving/state'

export type SentBack = { readonly by: string; readonly comment: string }

type Props = {
  readonly state: Saving<Package, Clash>
  readonly draft: LocalDraft | null
  readonly reading: string | null
  /** What the reviewer asked for, while the piece is sent back; taken to be in the language of the piece. */
  readonly sentBack: SentBack | null
  readonly onRetry: () => void
  readonly onDecide: () => void
  readonly onRecover: () => void
  readonly onReload: () => void
}

/** What stands between the writer and a saved piece, in words, and what to do about it. */
export function Banners({ state, draft, reading, sentBack, onRetry, onDecide, onRecover, onReload }: Props) {
  const words = useTranslations('editor.banners')
  const reasons = useTranslations('editor.reading')
  const format = useFormats()
  const now = useNow()
  return (
    <div className="story-banners">
      {reading === null ? null : <Banner tone="note">{reasons(reading)}</Banner>}
      {sentBack === null ? null : (
        <Banner tone="warn" title={words('sentBack', { who: sentBack.by })}>
          <span lang={state.mine.language} className="whitespace-pre-line font-sans">
            {sentBack.comment}
          </span>
        </Banner>
      )}
      <TroubleBanner state={state} onRetry={onRetry} onDecide={onDecide} onReload={onReload} />
      {draft === null ? null : (
        <Banner tone="warn" action={<Button onPress={onRecover}>{words('recoveryLook')}</Button>}>
          {words('recovery', { when: format.relativeTime(draft.at, now) })}
        </Banner>
      )}
    </div>
  )
}

type TroubleProps = Pick<Props, 'state' | 'onRetry' | 'onDecide' | 'onReload'>

function TroubleBanner({ state: { trouble }, onRetry, onDecide, onReload }: TroubleProps) {
  const words = useTranslations('editor.banners')
  if (trouble === null) return null
  const retry = <Button onPress={onRetry}>{words('retry')}</Button>
  switch (trouble.kind) {
    case 'offline':
      return (
        <Banner tone="warn" action={retry}>
          {words('offline')}
        </Banner>
      )
    case 'signedOut':
      return (
        <Banner tone="stop" action={<SignInAgain onRetry={onRetry} />}>
          {words('signedOut')}
        </Banner>
      )
    case 'invalid':
      return (
        <Banner tone="stop">
          {trouble.code === 'unknownPicture'
            ? words('unknownPicture')
            : words('invalid', { path: trouble.path, code: trouble.code })}
        </Banner>
      )
    case 'closed':
      return (
        <Banner tone="stop" action={<Button onPress={onReload}>{words('reload')}</Button>}>
          {words('closed')}
        </Banner>
      )
    case 'conflict':
      return (
        <Banner tone="stop" action={<Button onPress={onDecide}>{words('decide')}</Button>}>
          {trouble.head.by ? words('conflict', { who: trouble.head.by }) : words('conflictUnknown')}
        </Banner>
      )
  }
}

function SignInAgain({ onRetry }: Pick<Props, 'onRetry'>) {
  const words = useTranslations('editor.banners')
  return (
    <>
      <a className="link" href="/sign-in?next=/desk" target="_blank" rel="noopener">
        {words('signIn')}
      </a>
      <Button onPress={onRetry}>{words('retry')}</Button>
    </>
  )
}

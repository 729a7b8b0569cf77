'use client'

import type { Package } from '@/newsroom/story/package'
import { TypedNoticeBanner } from './typed-notice-banner'
import { type Lifting, useLifting } from './use-lifting'

type Props = Omit<Lifting, 'copy'> & { readonly pkg: Pick<Package, 'copy' | 'language'> }

/** The banner about a typed notice, while there is one nobody has answered. */
export function TypedNoticeAtHand({ pkg: { copy, language }, ...lifting }: Props) {
  const { shown, liftOut, leave, dropAdded, ...asked } = useLifting({ ...lifting, copy })
  if (shown === null) return null
  return (
    <TypedNoticeBanner
      typed={shown}
      language={language}
      {...asked}
      onLift={() => liftOut(shown)}
      onLeave={() => leave(shown)}
      onDropAdded={dropAdded}
    />
  )
}

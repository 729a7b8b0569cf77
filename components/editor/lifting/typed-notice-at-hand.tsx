'use client'

import type { LiftDeeds } from '@/components/desk/disclaimers/lifted/lift-deeds'
import type { TypedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import type { Package } from '@/newsroom/story/package'
import type { WritingDesk } from '../screen/open-desk'
import { TypedNoticeBanner } from './typed-notice-banner'
import { useLifting } from './use-lifting'

type Props = {
  readonly storyId: string
  readonly editionId: string
  readonly desk: WritingDesk
  readonly typed: TypedAtHand | null
  readonly pkg: Pick<Package, 'copy' | 'language'>
  readonly lift: LiftDeeds['lift']
}

/** The banner about a typed notice, while there is one nobody has answered. */
export function TypedNoticeAtHand({ pkg: { copy, language }, ...lifting }: Props) {
  const { shown, liftOut, leave, ...asked } = useLifting({ ...lifting, copy })
  if (shown === null) return null
  return (
    <TypedNoticeBanner
      typed={shown}
      language={language}
      {...asked}
      onLift={() => liftOut(shown)}
      onLeave={() => leave(shown)}
    />
  )
}

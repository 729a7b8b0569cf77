'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LimitedMark } from '@/components/desk/limited-mark'
import { EditionState } from '@/components/desk/moves/edition-state'
import type { State } from '@/newsroom/workflow/states'
import { SaveWords } from '../saving/save-words'
import type { Saving } from '../saving/state'

type Props = {
  readonly storyId: string
  readonly edition: { readonly n: number; readonly state: State }
  /** Only those on its list know of the story. */
  readonly isLimited: boolean
  /** Readers have an earlier edition. */
  readonly isLive: boolean
  readonly state: Saving<unknown, unknown>
  readonly onRetry: () => void
  /** The buttons of the moves, at the far end. */
  readonly children: ReactNode
}

/**
 * Where the piece stands, whether it is saved, and what can be done with it. Preview stands with the state, apart from
 * the moves; the words about saving, which change their length, come after it.
 */
export function StoryBar({ storyId, edition, isLimited, isLive, state, onRetry, children }: Props) {
  const words = useTranslations('editor.bar')
  return (
    <section className="story-bar" aria-label={words('label')}>
      <p>
        <EditionState state={edition.state} isLive={isLive} />
        {edition.n > 1 ? <span className="text-14 text-muted"> · {words('edition', { n: edition.n })}</span> : null}
      </p>
      {isLimited ? <LimitedMark /> : null}
      <Link className="link text-14" href={`/desk/stories/${storyId}/preview`} target="_blank" prefetch={false}>
        {words('preview')}
      </Link>
      <SaveWords state={state} onRetry={onRetry} />
      <div className="story-bar-ends">{children}</div>
    </section>
  )
}

'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { State } from '@/newsroom/workflow/states'
import { SaveWords } from '../saving/save-words'
import type { Saving } from '../saving/state'

type Props = {
  readonly storyId: string
  readonly edition: { readonly n: number; readonly state: State }
  readonly state: Saving<unknown, unknown>
  readonly onRetry: () => void
  /** The buttons of the moves, at the far end. */
  readonly children?: ReactNode
}

/** Where the piece stands, whether it is saved, and what can be done with it. */
export function StoryBar({ storyId, edition, state, onRetry, children }: Props) {
  const words = useTranslations('editor.bar')
  const states = useTranslations('moves.states')
  return (
    <section className="story-bar" aria-label={words('label')}>
      <p className="story-state">
        {states(edition.state)}
        <span className="story-edition">{edition.n > 1 ? words('edition', { n: edition.n }) : ''}</span>
      </p>
      <SaveWords state={state} onRetry={onRetry} />
      <div className="story-bar-ends">
        <Link className="link" href={`/desk/stories/${storyId}/preview`}>
          {words('preview')}
        </Link>
        {children}
      </div>
    </section>
  )
}

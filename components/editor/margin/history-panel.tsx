'use client'

import Link from 'next/link'
import { useNow, useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'

export type Glance = {
  readonly seq: number
  readonly at: Date
  /** Null: the house itself. */
  readonly author: string | null
  readonly kind: 'autosave' | 'named' | 'restore' | 'merge' | 'repin' | 'import' | 'choice'
  readonly name: string | null
}

type Props = { readonly storyId: string; readonly glances: readonly Glance[] }

/** The newest versions at a glance; comparing and restoring has a screen of its own. */
export function HistoryPanel({ storyId, glances }: Props) {
  const words = useTranslations('editor.history')
  const format = useFormats()
  const now = useNow()
  return (
    <div className="margin-panel">
      {glances.length === 0 ? <p className="text-muted">{words('none')}</p> : null}
      <ol className="margin-history">
        {glances.map(({ seq, at, author, kind, name }) => (
          <li key={seq}>
            <span>{name ?? words(`kinds.${kind}`)}</span>
            <span className="text-14 text-muted">
              {author ?? words('house')} ·{' '}
              <time
                dateTime={at.toISOString()}
                title={format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
              >
                {format.relativeTime(at, now)}
              </time>
            </span>
          </li>
        ))}
      </ol>
      <Link className="link" href={`/desk/stories/${storyId}/history`}>
        {words('all')}
      </Link>
    </div>
  )
}

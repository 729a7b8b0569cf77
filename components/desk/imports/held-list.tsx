'use client'

import { useTranslations } from 'next-intl'
import { IssueLines } from '@/components/desk/moves/issue-lines'
import type { Issue } from '@/newsroom/issue'

/** Enough to see what kind of change it is. */
const SHOWN = 3

/** What the guard holds a piece for: the first sentences at once, the others when asked for. */
export function HeldList({ held }: { readonly held: readonly Issue[] }) {
  const t = useTranslations('imports')
  const rest = held.slice(SHOWN)
  return (
    <div className="flex flex-col gap-2">
      <IssueLines issues={held.slice(0, SHOWN)} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="target w-fit cursor-pointer text-14 text-muted hover:text-ink">
            {t('more', { count: rest.length })}
          </summary>
          <IssueLines issues={rest} />
        </details>
      )}
    </div>
  )
}

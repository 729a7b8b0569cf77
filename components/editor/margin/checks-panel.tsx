'use client'

import { useTranslations } from 'next-intl'
import type { Issue } from '@/newsroom/issue'
import type { Confirmations } from '@/newsroom/workflow/confirmations'
import { ChecklistPanel } from './checklist-panel'
import { IssueList } from './issue-list'
import { type Settle, useSettling } from './use-settling'

type Props = {
  readonly issues: readonly Issue[]
  readonly confirmations: Confirmations
  /** Hash of the text all this is about. */
  readonly of: string
  readonly onJump: (issue: Issue) => void
  readonly onSettle: Settle
}

/** What is in the way, what should be looked at, and what is confirmed by hand; each line goes to its place. */
export function ChecksPanel({ issues, confirmations: { items, known }, of, onJump, onSettle }: Props) {
  const words = useTranslations('editor.checks')
  const settling = useSettling(onSettle, of)
  if (issues.length === 0 && items.length === 0) return <p className="margin-panel text-muted">{words('none')}</p>
  return (
    <div className="margin-panel">
      {settling.hasFailed ? (
        <p role="alert" className="text-14 text-vermilion">
          {words('notSettled')}
        </p>
      ) : null}
      {(['stop', 'warn'] as const).map((level) => (
        <IssueList
          key={level}
          level={level}
          issues={issues.filter((issue) => issue.level === level)}
          known={known}
          onJump={onJump}
          settling={settling}
        />
      ))}
      <ChecklistPanel items={items} settling={settling} />
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { Findings, type FindingsProps } from '@/components/desk/machine/findings'
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
  /** What the machine found. */
  readonly findings?: FindingsProps | null
}

/** What is in the way, what should be looked at, and what is confirmed by hand; each line goes to its place. */
export function ChecksPanel({ issues, confirmations: { items, known }, of, onJump, onSettle, findings }: Props) {
  const words = useTranslations('editor.checks')
  const settling = useSettling(onSettle, of)
  return (
    <div className="margin-panel">
      {issues.length === 0 && items.length === 0 ? <p className="text-muted">{words('none')}</p> : null}
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
      {findings ? <Findings {...findings} of={of} /> : null}
    </div>
  )
}

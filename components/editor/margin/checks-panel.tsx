'use client'

import { useTranslations } from 'next-intl'
import { useFieldName } from '@/components/desk/moves/use-field-name'
import type { Issue } from '@/newsroom/issue'

type Props = { readonly issues: readonly Issue[]; readonly onJump: (issue: Issue) => void }

const keyOf = ({ field, key, at = '', values = {} }: Issue) => [field, key, at, ...Object.values(values)].join('/')

/** What is in the way and what should be looked at; each line goes to its place. */
export function ChecksPanel({ issues, onJump }: Props) {
  const words = useTranslations('editor.checks')
  if (issues.length === 0) return <p className="margin-panel text-muted">{words('none')}</p>
  return (
    <div className="margin-panel">
      {(['stop', 'warn'] as const).map((level) => (
        <IssueList key={level} level={level} issues={issues.filter((issue) => issue.level === level)} onJump={onJump} />
      ))}
    </div>
  )
}

function IssueList({ level, issues, onJump }: Props & { readonly level: Issue['level'] }) {
  const words = useTranslations('editor.checks')
  const sentences = useTranslations('issues')
  const fieldName = useFieldName()
  if (issues.length === 0) return null
  return (
    <section aria-label={words(level, { count: issues.length })}>
      <h2 className={`margin-heading is-${level}`}>{words(level, { count: issues.length })}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={keyOf(issue)}>
            <button type="button" className="margin-check" onClick={() => onJump(issue)}>
              <span className="margin-check-field">{fieldName(issue)}</span>
              {sentences(issue.key, issue.values)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

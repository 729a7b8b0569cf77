'use client'

import { useTranslations } from 'next-intl'
import type { Issue } from '@/newsroom/issue'
import { useFieldName } from './use-field-name'

export type IssueLinesProps = {
  readonly issues: readonly Issue[]
  /** Goes to the field or passage; without it the line is plain. */
  readonly onJump?: ((issue: Issue) => void) | undefined
}

const keyOf = ({ field, key, at = '' }: Issue) => `${field}/${key}/${at}`

/** What is in the way, each with its place. */
export function IssueLines({ issues, onJump }: IssueLinesProps) {
  return (
    <ul className="flex flex-col gap-2">
      {issues.map((issue) => (
        <li key={keyOf(issue)} className="border-l-4 border-vermilion pl-3">
          {onJump ? (
            <button type="button" className="cursor-pointer text-left underline" onClick={() => onJump(issue)}>
              <Line issue={issue} />
            </button>
          ) : (
            <Line issue={issue} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Line({ issue }: { readonly issue: Issue }) {
  const sentences = useTranslations('issues')
  const fieldName = useFieldName()
  return (
    <>
      <span className="mr-2 text-14 font-medium">{fieldName(issue)}</span>
      {sentences(issue.key, issue.values)}
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Issue } from '@/newsroom/issue'
import { useFieldName } from './use-field-name'
import { useIssueSentence } from './use-issue-sentence'

export type IssueLinesProps = {
  readonly issues: readonly Issue[]
  /** Goes to the field or passage; without it the line is plain. */
  readonly onJump?: ((issue: Issue) => void) | undefined
  /** Settles an issue by name, where a person may. */
  readonly onSettle?: ((issue: Issue) => unknown) | undefined
}

const keyOf = ({ field, key, at = '', values = {} }: Issue) => [field, key, at, ...Object.values(values)].join('/')

/** What is in the way, each with its place. */
export function IssueLines({ issues, onJump, onSettle }: IssueLinesProps) {
  const t = useTranslations('moves.settle')
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
          {onSettle && issue.settle ? (
            <Button variant="bare" onPress={() => void onSettle(issue)}>
              {t(issue.settle)}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Line({ issue }: { readonly issue: Issue }) {
  const sentence = useIssueSentence()
  const fieldName = useFieldName()
  return (
    <>
      <span className="mr-2 text-14 font-medium">{fieldName(issue)}</span>
      {sentence(issue)}
    </>
  )
}

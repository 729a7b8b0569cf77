'use client'

import { useTranslations } from 'next-intl'
import { useFieldName } from '@/components/desk/moves/use-field-name'
import { useIssueSentence } from '@/components/desk/moves/use-issue-sentence'
import { Button } from '@/components/ui/button'
import type { Issue } from '@/newsroom/issue'
import { type Confirmations, notedBy } from '@/newsroom/workflow/confirmations'
import type { Settling } from './use-settling'

type Props = {
  readonly level: Issue['level']
  readonly issues: readonly Issue[]
  readonly known: Confirmations['known']
  readonly onJump: (issue: Issue) => void
  readonly settling: Settling
}

const keyOf = ({ field, key, at = '', values = {} }: Issue) => [field, key, at, ...Object.values(values)].join('/')

/** The findings of one weight; a warning can be noted by name, a stop only put right. */
export function IssueList({ level, issues, onJump, ...settled }: Props) {
  const words = useTranslations('editor.checks')
  const sentence = useIssueSentence()
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
              {sentence(issue)}
            </button>
            {level === 'warn' ? <Noting issue={issue} place={fieldName(issue)} {...settled} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

type NotingProps = Pick<Props, 'known' | 'settling'> & { readonly issue: Issue; readonly place: string }

function Noting({ issue, place, known, settling }: NotingProps) {
  const words = useTranslations('editor.checks')
  const by = notedBy({ known }, issue)
  if (by !== null) return <p className="margin-aside">{words('notedBy', { name: by })}</p>
  if (settling.isSettled(issue)) return <p className="margin-aside">{words('noted')}</p>
  return (
    <Button size="text" aria-label={words('note', { place })} onPress={() => settling.settle(issue)}>
      {words('noteIt')}
    </Button>
  )
}

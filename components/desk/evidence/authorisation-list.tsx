'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import type { FormAction } from '@/components/admin/form-state'
import { Button } from '@/components/ui/button'

export type AuthorisationLine = {
  readonly id: string
  readonly name: string
  readonly sha256: string
  /** Days as the page says them. */
  readonly from: string
  /** Null: without end. */
  readonly to: string | null
  readonly isOver: boolean
  readonly uploadedBy: string
  readonly uploaded: string
}

type Props = {
  readonly storyId: string
  readonly lines: readonly AuthorisationLine[]
  /** Null: not for this person to put aside. */
  readonly end: FormAction | null
}

/** What the story rests on, the first to run out first. */
export function AuthorisationList({ storyId, lines, end }: Props) {
  const words = useTranslations('evidence.authorisations')
  if (lines.length === 0) return <p className="text-muted">{words('none')}</p>
  return (
    <ul className="flex flex-col">
      {lines.map(({ id, name, sha256, from, to, isOver, uploadedBy, uploaded }) => (
        <li key={id} className="flex flex-col gap-1 border-t border-rule py-3">
          <p>
            <span className="font-medium">{name}</span>
            {isOver ? <span className="text-vermilion">{` · ${words('expired')}`}</span> : null}
          </p>
          <p className="tabular text-14">{words('term', { from, to: to ?? words('open') })}</p>
          <p className="text-14 text-muted">{words('by', { name: uploadedBy, time: uploaded })}</p>
          <p className="font-mono text-14 break-all text-muted">{sha256}</p>
          {end === null ? null : (
            <ActionForm action={end} values={{}} faults="admin.faults" saved={words('ended')}>
              {({ isPending }) => (
                <div>
                  <input type="hidden" name="storyId" value={storyId} />
                  <input type="hidden" name="authorisationId" value={id} />
                  <Button type="submit" size="small" isPending={isPending} aria-label={`${words('end')}: ${name}`}>
                    {words('end')}
                  </Button>
                </div>
              )}
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}

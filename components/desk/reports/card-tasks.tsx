'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { ActionForm } from '@/components/admin/action-form'
import type { FormAction } from '@/components/admin/form-state'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { Time } from '@/components/ui/time'

type Task = {
  readonly id: string
  readonly storyId: string
  readonly headline: string
  readonly at: Date
  readonly isHeadline: boolean
}

type Props = { readonly tasks: readonly Task[]; readonly tick: FormAction }

/** What a correction leaves to do where no machine of ours reaches. */
export function CardTasks({ tasks, tick }: Props) {
  const words = useTranslations('corrections.reports.cards')
  const heading = useId()
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3 pb-6">
      <h2 id={heading} className="font-serif text-21">
        {words('title')}
      </h2>
      <p className="text-14 leading-text text-muted">{words('lede')}</p>
      <ul className="flex flex-col border-t border-rule">
        {tasks.map((task) => (
          <li key={task.id} className="flex flex-col gap-2 border-b border-rule py-4">
            <p className="wrap-anywhere">
              <Link href={`/desk/stories/${task.storyId}`} className="link">
                {words(task.isHeadline ? 'saidHeadline' : 'said', { what: task.headline })}
              </Link>{' '}
              <span className="text-14 text-muted">
                <Time at={task.at} />
              </span>
            </p>
            <Tick task={task} tick={tick} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tick({ task, tick }: { readonly task: Task; readonly tick: FormAction }) {
  const words = useTranslations('corrections.reports.cards')
  return (
    <ActionForm action={tick} values={{}} faults="corrections.reports.faults">
      {({ value, error, isPending }) => (
        <>
          <input type="hidden" name="taskId" value={task.id} />
          <div className="max-w-[42rem]">
            <TextField
              label={words('proof')}
              hint={words('proofHint')}
              name="proof"
              defaultValue={value('proof')}
              error={error('proof')}
              isRequired
            />
          </div>
          <div>
            <Button
              type="submit"
              size="small"
              aria-label={words('tickNamed', { what: task.headline })}
              isPending={isPending}
            >
              {words('tick')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}

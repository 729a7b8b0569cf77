'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import type { GradeTableLine } from '@/newsroom/grade-table/on-screen'
import type { TableDeeds } from './table-deeds'

type Props = {
  readonly line: Pick<GradeTableLine, 'id' | 'n' | 'mayAgree' | 'below' | 'written'>
  /** Names of those who answer for the law of the notices about AI. */
  readonly law: readonly string[]
  readonly deeds: TableDeeds
}

/** A table that waits: agreed to by whoever may, returned by anybody who keeps disclaimers, and whose word it waits for. */
export function TableActs({ line, law, deeds }: Props) {
  const words = useTranslations('evidence.table')
  const button = (word: 'agree' | 'return') => (
    <ActionForm action={word === 'agree' ? deeds.agree : deeds.giveBack} values={{}} faults="admin.faults">
      {({ isPending }) => (
        <div>
          <input type="hidden" name="tableId" value={line.id} />
          <Button
            type="submit"
            size="small"
            {...(word === 'agree' ? { variant: 'primary' as const } : {})}
            isPending={isPending}
            aria-label={`${words(word)}: ${words('number', { n: line.n })}`}
          >
            {words(word)}
          </Button>
        </div>
      )}
    </ActionForm>
  )
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
      {line.mayAgree ? button('agree') : <WhoseWord line={line} law={law} />}
      {button('return')}
    </div>
  )
}

function WhoseWord({ line: { below, written }, law }: Omit<Props, 'deeds'>) {
  const words = useTranslations('evidence.table')
  const format = useFormats()
  const names = format.list(law)
  const [only, ...others] = law
  const sentence = () => {
    if (below.length === 0) return words('otherAgrees')
    if (only === undefined || others.length > 0) return words('lawMissing')
    return words(written.by === only ? 'lawWrote' : 'lawAgrees', { names })
  }
  return <p className="max-w-prose text-14 text-amber">{sentence()}</p>
}

'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import { Button } from '@/components/ui/button'
import type { DeclarationState } from '@/newsroom/evidence/house-declaration'
import type { DeclarationDeeds } from './declared'

type Props = {
  readonly id: string
  readonly n: number
  readonly state: DeclarationState
  readonly mayConfirm: boolean
  readonly acts: DeclarationDeeds
}

/** What can be done about one declaration: confirm or return what waits, withdraw what is in force. */
export function DeclarationActs({ id, n, state, mayConfirm, acts }: Props) {
  const words = useTranslations('evidence.house')
  if (state !== 'waiting' && state !== 'inForce') return null
  const button = (word: 'confirm' | 'return' | 'withdraw') => (
    <ActionForm action={word === 'confirm' ? acts.confirm : acts.end} values={{}} faults="admin.faults">
      {({ isPending }) => (
        <div>
          <input type="hidden" name="declarationId" value={id} />
          <Button
            type="submit"
            size="small"
            {...(word === 'confirm' ? { variant: 'primary' as const } : {})}
            isPending={isPending}
            aria-label={`${words(word)}: ${words('number', { n })}`}
          >
            {words(word)}
          </Button>
        </div>
      )}
    </ActionForm>
  )
  if (state === 'inForce') return button('withdraw')
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
      {mayConfirm ? button('confirm') : <p className="text-14 text-amber">{words('otherConfirms')}</p>}
      {button('return')}
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { type Grant, HOUSE_ROLES, ROLES, type Role } from '@/newsroom/people/roles'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'
import type { DeskName } from './grant-words'

type Props = {
  readonly personId: string
  readonly grants: readonly Grant[]
  readonly desks: readonly DeskName[]
  readonly action: FormAction
}

const isHeld = (grants: readonly Grant[], role: Role, desk: DeskName): boolean =>
  grants.some((grant) => grant.role === role && (grant.deskId ?? '') === desk.id)

/** Every role with what it adds, and where it is held: everywhere, or at some desks. */
export function RolesForm({ personId, grants, desks, action }: Props) {
  const words = useTranslations('people')
  const house = { id: '', name: words('wholeHouse') }
  return (
    <ActionForm action={action} values={{}} faults="people.refusals" saved={words('person.saved')}>
      {({ error, isPending }) => (
        <>
          <input type="hidden" name="personId" value={personId} />
          {ROLES.map((role) => (
            <fieldset key={role} className="flex flex-col gap-1">
              <legend>
                <span className="font-medium">{words(`roles.${role}`)}</span>{' '}
                <span className="text-14 text-muted">{words(`adds.${role}`)}</span>
              </legend>
              <div className="flex flex-wrap gap-x-6">
                {[house, ...(HOUSE_ROLES.includes(role) ? [] : desks)].map((desk) => (
                  <Checkbox
                    key={desk.id}
                    name="grant"
                    value={`${role}:${desk.id}`}
                    defaultSelected={isHeld(grants, role, desk)}
                  >
                    {desk.name}
                  </Checkbox>
                ))}
              </div>
            </fieldset>
          ))}
          {error('grants') === undefined ? null : (
            <p role="alert" className="text-14 text-vermilion">
              {error('grants')}
            </p>
          )}
          <div>
            <Button type="submit" isPending={isPending}>
              {words('person.saveRoles')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { type FormAction, fresh } from './form-state'
import type { InviteAction } from './invite-line'
import { LinkToCopy } from './link-to-copy'
import { PersonButton } from './person-button'

type Props = {
  readonly person: { readonly id: string; readonly name: string; readonly email: string }
  readonly isOpen: boolean
  readonly again: InviteAction
  readonly takeBack: FormAction
}

/** For somebody who was invited and has not come: a new link, or none. */
export function InvitationPart({ person, isOpen, again, takeBack }: Props) {
  const words = useTranslations('people.invite')
  const faults = useTranslations('people.refusals')
  const [{ link, faults: found }, submit, isPending] = useActionState(again, { ...fresh({}), link: null })
  return (
    <>
      <form action={submit} className="flex flex-wrap items-baseline gap-3">
        <input type="hidden" name="personId" value={person.id} />
        <input type="hidden" name="name" value={person.name} />
        <input type="hidden" name="email" value={person.email} />
        <Button type="submit" variant="primary" isPending={isPending}>
          {words('again')}
        </Button>
        <span className="text-14 text-muted">{words('againNote')}</span>
      </form>
      {found.form ? (
        <p role="alert" className="text-14 text-vermilion">
          {faults(found.form)}
        </p>
      ) : null}
      {link ? <LinkToCopy link={link} /> : null}
      {isOpen ? <PersonButton personId={person.id} label={words('revoke')} action={takeBack} /> : null}
    </>
  )
}

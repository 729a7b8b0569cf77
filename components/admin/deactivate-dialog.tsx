'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ActionForm } from './action-form'
import { Choice } from './choice'
import type { FormAction } from './form-state'

type Props = {
  readonly person: {
    readonly id: string
    readonly name: string
    readonly isLastAdmin: boolean
    readonly invitedUntil: Date | null
  }
  readonly sessions: number
  readonly stories: number
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly action: FormAction
}

/** Says exactly what will happen, and to what, before an account is closed. */
export function DeactivateDialog({ person, sessions, stories, colleagues, action }: Props) {
  const words = useTranslations('people.deactivate')
  const [isOpen, setOpen] = useState(false)
  if (person.isLastAdmin) return <p className="text-14 text-muted">{words('lastAdmin')}</p>
  return (
    <>
      <div>
        <Button onPress={() => setOpen(true)}>{words('open')}…</Button>
      </div>
      <Dialog role="alertdialog" title={words('title', { name: person.name })} isOpen={isOpen} onOpenChange={setOpen}>
        <ul className="flex list-disc flex-col gap-1 pl-5 leading-text">
          <li>{words('sessions', { count: sessions })}</li>
          <li>{words('stories', { count: stories })}</li>
          {person.invitedUntil ? <li>{words('links')}</li> : null}
          <li>{words('stays')}</li>
        </ul>
        <ActionForm action={action} values={{ handTo: '' }} faults="people.refusals">
          {({ value, error, isPending }) => (
            <>
              <input type="hidden" name="personId" value={person.id} />
              {stories > 0 ? (
                <Choice
                  label={words('handTo')}
                  name="handTo"
                  defaultValue={value('handTo')}
                  error={error('handTo')}
                  options={[
                    { value: '', label: words('nobody') },
                    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                />
              ) : null}
              <footer className="flex flex-wrap justify-end gap-3">
                <Button autoFocus onPress={() => setOpen(false)}>
                  {words('cancel')}
                </Button>
                <Button type="submit" variant="danger" isPending={isPending}>
                  {words('confirm')}
                </Button>
              </footer>
            </>
          )}
        </ActionForm>
      </Dialog>
    </>
  )
}

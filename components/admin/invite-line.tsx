'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ROLES } from '@/newsroom/people/roles'
import { Choice } from './choice'
import { type FormState, fresh } from './form-state'
import type { DeskName } from './grant-words'
import { LinkToCopy, type ReadyLink } from './link-to-copy'
import { LOCALE_OPTIONS } from './locale-options'

export type InviteState = FormState & { readonly link: ReadyLink | null }
export type InviteAction = (before: InviteState, form: FormData) => Promise<InviteState>

type Props = { readonly desks: readonly DeskName[]; readonly language: string; readonly action: InviteAction }

/** Inviting is one line: who, where to reach them, as what. The answer is a link to pass on. */
export function InviteLine({ desks, language, action }: Props) {
  const words = useTranslations('people')
  const faults = useTranslations('people.refusals')
  const start = { ...fresh({ role: 'reporter', desk: desks[0]?.id ?? '', language }), link: null }
  const [{ n, values, faults: found, link }, submit, isPending] = useActionState(action, start)
  const error = (field: string) => (found[field] ? faults(found[field]) : undefined)
  return (
    <section aria-labelledby="invite" className="flex flex-col gap-4 border-y border-rule py-5">
      <h2 id="invite" className="font-serif text-21">
        {words('invite.title')}
      </h2>
      <form action={submit} className="grid grid-cols-2 items-start gap-x-5 gap-y-3 lg:flex lg:flex-wrap">
        <div key={n} className="contents max-lg:[&>:nth-child(-n+2)]:col-span-2 lg:[&>div]:min-w-36 lg:[&>div]:grow">
          <TextField
            label={words('invite.name')}
            name="name"
            autoComplete="off"
            defaultValue={values.name ?? ''}
            error={error('name')}
            isRequired
          />
          <TextField
            label={words('invite.email')}
            name="email"
            type="email"
            autoComplete="off"
            defaultValue={values.email ?? ''}
            error={error('email')}
            isRequired
          />
          <Choice
            label={words('invite.role')}
            name="role"
            defaultValue={values.role ?? ''}
            options={ROLES.map((role) => ({ value: role, label: words(`roles.${role}`) }))}
            error={error('grants')}
          />
          <Choice
            label={words('invite.desk')}
            name="desk"
            defaultValue={values.desk ?? ''}
            options={[
              ...desks.map(({ id, name }) => ({ value: id, label: name })),
              { value: '', label: words('wholeHouse') },
            ]}
          />
          <Choice
            label={words('invite.language')}
            name="language"
            defaultValue={values.language ?? ''}
            options={LOCALE_OPTIONS}
            error={error('language')}
          />
        </div>
        <div className="self-end lg:self-start lg:pt-6">
          <Button type="submit" variant="primary" isPending={isPending}>
            {words('invite.submit')}
          </Button>
        </div>
      </form>
      {error('form') ? (
        <p role="alert" className="text-14 text-vermilion">
          {error('form')}
        </p>
      ) : null}
      {link ? <LinkToCopy link={link} /> : null}
    </section>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TermDates } from '@/components/ui/term-dates'
import { TextField } from '@/components/ui/text-field'
import { NATURES, type Nature } from '@/newsroom/evidence/responsibility'
import { ActionForm } from './action-form'
import { Choice } from './choice'
import type { FormAction } from './form-state'

export type HolderLine = {
  readonly id: string
  readonly name: string
  readonly nature: Nature
  readonly contact: string
  /** Days as the page says them. */
  readonly from: string
  /** Null: until further notice. */
  readonly to: string | null
  readonly isNow: boolean
}

type Props = { readonly holders: readonly HolderLine[]; readonly add: FormAction; readonly end: FormAction }

/** Who answers in law for what goes out, now and before. */
export function ResponsiblePart({ holders, add, end }: Props) {
  const words = useTranslations('admin.responsible')
  return (
    <>
      {holders.length === 0 ? <p className="text-muted">{words('empty')}</p> : null}
      <ul className="flex flex-col">
        {holders.map((held) => (
          <li key={held.id} className="flex flex-col gap-1 border-b border-rule py-3">
            <p>
              <span className="font-medium">{held.name}</span>
              <span className="text-14 text-muted">{` · ${words(`natures.${held.nature}`)} · ${held.contact}`}</span>
            </p>
            <p className="tabular text-14">
              {`${held.from} – ${held.to ?? words('open')}`}
              {held.isNow ? <span className="text-stet">{` · ${words('now')}`}</span> : null}
            </p>
            {held.isNow && held.to === null ? (
              <ActionForm action={end} values={{}} faults="admin.faults" saved={words('ended')}>
                {({ isPending }) => (
                  <div>
                    <input type="hidden" name="holderId" value={held.id} />
                    <Button
                      type="submit"
                      size="small"
                      isPending={isPending}
                      aria-label={`${words('end')}: ${held.name}`}
                    >
                      {words('end')}
                    </Button>
                  </div>
                )}
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      <h3 className="font-medium">{words('add')}</h3>
      <ActionForm action={add} values={{}} faults="admin.faults" saved={words('saved')}>
        {({ value, error, isPending }) => (
          <>
            <div className="grid items-start gap-x-5 gap-y-3 sm:grid-cols-2">
              <TextField
                label={words('name')}
                name="name"
                maxLength={300}
                defaultValue={value('name')}
                error={error('name')}
                isRequired
              />
              <Choice
                label={words('nature')}
                name="nature"
                options={NATURES.map((nature) => ({ value: nature, label: words(`natures.${nature}`) }))}
                defaultValue={value('nature')}
                error={error('nature')}
              />
              <TextField
                label={words('contact')}
                hint={words('contactNote')}
                name="contact"
                maxLength={300}
                defaultValue={value('contact')}
                error={error('contact')}
                isRequired
              />
              <TermDates
                words={{ from: words('from'), to: words('to'), toHint: words('toNote') }}
                value={value}
                error={error}
              />
            </div>
            <div>
              <Button type="submit" isPending={isPending}>
                {words('submit')}
              </Button>
            </div>
          </>
        )}
      </ActionForm>
    </>
  )
}

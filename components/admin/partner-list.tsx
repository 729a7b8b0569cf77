'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'

type PartnerOnList = {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly addedAt: Date
  readonly endedAt: Date | null
}

type Props = { readonly label: string; readonly partners: readonly PartnerOnList[]; readonly end: FormAction }

/** Who is told, where, and since when. */
export function PartnerList({ label, partners, end }: Props) {
  const words = useTranslations('admin.partners')
  const format = useFormats()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium' })
  if (partners.length === 0) return <p className="text-muted">{words('none')}</p>
  return (
    <ul aria-label={label} className="flex flex-col border-t border-rule">
      {partners.map(({ id, name, url, addedAt, endedAt }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-3">
          <span className="font-medium">{name}</span>
          <span className="min-w-0 grow text-14 text-muted wrap-anywhere">{url}</span>
          <span className="text-14 text-muted">
            {endedAt ? words('until', { from: day(addedAt), to: day(endedAt) }) : words('since', { day: day(addedAt) })}
          </span>
          {endedAt ? null : (
            <ActionForm action={end} values={{}} faults="admin.faults" saved={words('endedNow')}>
              {({ isPending }) => (
                <>
                  <input type="hidden" name="partnerId" value={id} />
                  <Button type="submit" size="small" isPending={isPending} aria-label={words('endNamed', { name })}>
                    {words('end')}
                  </Button>
                </>
              )}
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}

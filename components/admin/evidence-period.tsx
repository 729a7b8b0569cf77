'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'

/** Takes away the evidence of a period: a plain form, whose answer is a file. */
export function EvidencePeriod() {
  const words = useTranslations('evidence')
  return (
    <form action="/admin/audit/evidence" method="get" className="flex flex-col gap-3 border-t border-rule pt-5">
      <h2 className="font-serif text-21">{words('period')}</h2>
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <TextField label={words('periodFrom')} name="from" type="date" isRequired />
        <TextField label={words('periodTo')} name="to" type="date" isRequired />
        <Button type="submit">{words('export')}</Button>
        <Link href="/desk/disclaimers/declaration" className="link target">
          {words('house.open')}
        </Link>
      </div>
    </form>
  )
}

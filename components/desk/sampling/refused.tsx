'use client'

import { useTranslations } from 'next-intl'
import type { No } from '@/components/desk/rules/use-act'

const KNOWN = [
  'nothing',
  'same',
  'notWalked',
  'involved',
  'taken',
  'checked',
  'takenBack',
  'notFound',
  'forbidden',
] as const
type Said = (typeof KNOWN)[number] | 'invalid' | 'failed'

const known = (key: string): Said => KNOWN.find((word) => word === key) ?? 'invalid'

const keyOf = (no: No): Said => {
  if (no === 'failed') return 'failed'
  switch (no.kind) {
    case 'notFound':
      return 'notFound'
    case 'forbidden':
      return no.because === 'role' ? 'forbidden' : known(no.because)
    case 'wrongState':
      return known(no.state)
    case 'invalid':
      return known(no.key)
    case 'notReady':
      return 'invalid'
  }
}

/** Why something was not done, beside the button that asked for it. */
export function Refused({ no }: { readonly no: No | null }) {
  const t = useTranslations('sampling.refusals')
  return no === null ? null : (
    <p role="alert" className="text-14 text-vermilion">
      {t(keyOf(no))}
    </p>
  )
}

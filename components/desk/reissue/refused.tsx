'use client'

import { useTranslations } from 'next-intl'
import type { Refusal } from '@/newsroom/result'

const KNOWN = ['ownRequest', 'notInForce', 'underWay', 'changedMeanwhile', 'nothing'] as const
type Said = (typeof KNOWN)[number] | 'role' | 'notFound' | 'turned' | 'invalid' | 'failed'

const known = (key: string, otherwise: Said): Said => KNOWN.find((word) => word === key) ?? otherwise

export type No = Refusal | 'failed'

const keyOf = (no: No): Said => {
  if (no === 'failed') return 'failed'
  switch (no.kind) {
    case 'notFound':
      return 'notFound'
    case 'forbidden':
      return known(no.because, 'role')
    case 'wrongState':
      return known(no.state, 'turned')
    case 'invalid':
      return known(no.key, 'invalid')
    case 'notReady':
      return 'invalid'
  }
}

/** Why something was not done, beside the button that asked for it. */
export function Refused({ no }: { readonly no: No | null }) {
  const t = useTranslations('reissue.refusals')
  return no === null ? null : (
    <p role="alert" className="text-14 text-vermilion">
      {t(keyOf(no))}
    </p>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { noKeyOf } from '@/components/desk/rules/no-key'
import type { Refusal } from '@/newsroom/result'

const KNOWN = ['ownRequest', 'notInForce', 'underWay', 'changedMeanwhile', 'nothing'] as const
const OTHERWISE = {
  ...{ failed: 'failed', notFound: 'notFound', forbidden: 'role' },
  ...{ wrongState: 'turned', invalid: 'invalid', notReady: 'invalid' },
} as const

export type No = Refusal | 'failed'

/** Why something was not done, beside the button that asked for it. */
export function Refused({ no }: { readonly no: No | null }) {
  const t = useTranslations('reissue.refusals')
  return no === null ? null : (
    <p role="alert" className="text-14 text-vermilion">
      {t(noKeyOf(no, KNOWN, OTHERWISE))}
    </p>
  )
}

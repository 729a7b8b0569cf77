'use client'

import { useTranslations } from 'next-intl'
import type { FoundError } from '@/newsroom/sampling/found-error'

type Pair = Pick<FoundError, 'wrong' | 'right'>

/** As it stands and as it should be, in one line. */
export function Wordings({ wrong, right }: Pair) {
  const t = useTranslations('sampling.error')
  return (
    <>
      {wrong === '' ? t('missing') : <del className="text-vermilion">{wrong}</del>}
      {' → '}
      {right === '' ? t('surplus') : <ins className="text-stet no-underline">{right}</ins>}
    </>
  )
}

/** The same, said. */
export const useWordings = (): ((pair: Pair) => string) => {
  const t = useTranslations('sampling.error')
  return ({ wrong, right }) => `${wrong === '' ? t('missing') : wrong} → ${right === '' ? t('surplus') : right}`
}

'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'

const EVERY_MS = 1_500

export type ProgressProps = { readonly settled: number; readonly size: number }

/** How far it is. The page is read anew until nothing waits; it goes on without anybody looking. */
export function Progress({ settled, size }: ProgressProps) {
  const t = useTranslations('imports.result')
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <div className="flex max-w-[46rem] flex-col gap-2">
      <progress aria-label={t('running')} value={settled} max={size} className="h-1.5 w-full accent-proof" />
      <p className="tabular text-14 text-muted">{t('progress', { settled, size })}</p>
    </div>
  )
}

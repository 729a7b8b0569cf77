'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Pager } from '@/components/ui/pager'
import { Time } from '@/components/ui/time'
import type { ImportEntry } from '@/newsroom/imports/on-screen'
import { useCounts } from './use-counts'

const HERE = '/desk/import'

export type EarlierImportsProps = {
  readonly entries: readonly ImportEntry[]
  readonly next: string | null
  readonly isFurther: boolean
}

/** The files one has taken in before; nothing, while there are none. */
export function EarlierImports({ entries, next, isFurther }: EarlierImportsProps) {
  const t = useTranslations('imports.earlier')
  const heading = useId()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2 pt-4">
      <h2 id={heading} className="text-16 font-semibold">
        {t('title')}
      </h2>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      <Pager
        label={t('title')}
        first={isFurther ? { href: HERE, label: t('newest') } : null}
        next={next === null ? null : { href: `${HERE}?after=${next}`, label: t('older') }}
      />
    </section>
  )
}

function Entry({ entry }: { readonly entry: ImportEntry }) {
  const t = useTranslations('imports')
  const counts = useCounts(entry)
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-3">
      <Link href={`${HERE}/${entry.id}`} className="link wrap-anywhere">
        {entry.fileName}
      </Link>
      <span className="text-14 text-muted">
        {entry.desk} · {entry.doneAt === null ? t('result.running') : counts} · <Time at={entry.at} />
      </span>
    </li>
  )
}

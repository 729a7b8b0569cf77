'use client'

import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { RouteVersion } from '@/newsroom/workflow/rules-on-screen'
import { useChangeWords } from './change-words'

/** Who wrote which version, what it changed, and how many pieces still follow it. */
export function RouteHistory({ versions }: { readonly versions: readonly RouteVersion[] }) {
  const t = useTranslations('rules.history')
  return (
    <details className="text-14">
      <summary className="target cursor-pointer text-proof">{t('title')}</summary>
      <ol className="flex flex-col gap-3 pt-3">
        {versions.map((version) => (
          <li key={version.version}>
            <Version version={version} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Version({ version: { version, by, at, changes, inFlight } }: { readonly version: RouteVersion }) {
  const t = useTranslations('rules.history')
  const words = useChangeWords()
  return (
    <>
      <p className="font-medium">
        {at === null ? t('shipped') : t.rich('written', { version, by: by ?? t('gone'), at: () => <Time at={at} /> })}
      </p>
      {changes === null || changes.length === 0 ? null : (
        <ul className="list-inside list-['–_']">
          {changes.map(words).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {inFlight === 0 ? null : <p className="text-muted">{t('inFlight', { count: inFlight })}</p>}
    </>
  )
}

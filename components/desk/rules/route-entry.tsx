'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { RouteOnScreen } from '@/newsroom/workflow/rules-on-screen'
import type { RulesActions } from './actions'
import { useOwnName } from './called'
import { RouteEditor } from './route-editor'
import { RouteHistory } from './route-history'
import { StageLine } from './stage-line'

export type RouteEntryProps = {
  readonly route: RouteOnScreen
  /** Taken by every piece no rule speaks of. */
  readonly isUsual: boolean
  readonly onWrite: RulesActions['writeRoute']
}

/** One route: its name and facts on the left, its stages on the right as sentences, rewritten in their place. */
export function RouteEntry({ route, isUsual, onWrite }: RouteEntryProps) {
  const t = useTranslations('rules.route')
  const ownName = useOwnName()
  const [isOpen, setOpen] = useState(false)
  const name = ownName(route.names)
  return (
    <article
      aria-label={name}
      className="grid gap-x-10 gap-y-4 border-t border-rule py-6 md:grid-cols-[14rem_minmax(0,46rem)]"
    >
      <header className="flex flex-col items-start gap-2">
        <h3 className="font-serif text-21 leading-snug">{name}</h3>
        <RouteFacts route={route} isUsual={isUsual} />
        {isOpen ? null : (
          <span className="-ml-[5px]">
            <Button size="text" variant="bare" aria-label={t('changeOf', { name })} onPress={() => setOpen(true)}>
              {t('change')}
            </Button>
          </span>
        )}
      </header>
      <div className="flex min-w-0 flex-col gap-4">
        {isOpen ? (
          <RouteEditor route={route} onWrite={onWrite} onClose={() => setOpen(false)} />
        ) : (
          <Stages route={route} />
        )}
        <RouteHistory versions={route.versions} />
      </div>
    </article>
  )
}

function Stages({ route: { plan } }: { readonly route: RouteOnScreen }) {
  const t = useTranslations('rules.route')
  const words = useTranslations('rules')
  return (
    <div className="flex flex-col gap-3 leading-text">
      <ol className="flex list-decimal flex-col gap-1 pl-6 marker:text-muted">
        {plan.stages.map((stage) => (
          <li key={stage.key}>
            <StageLine stage={stage} />
          </li>
        ))}
      </ol>
      <div className="text-14 text-muted">
        {plan.stages.filter(({ kind }) => kind === 'review').length > 1 ? (
          <p>{t(plan.distinctPersons ? 'distinct' : 'same')}</p>
        ) : null}
        <p>{words(`onChange.${plan.onChange}`)}</p>
      </div>
    </div>
  )
}

function RouteFacts({ route: { versions, version }, isUsual }: Omit<RouteEntryProps, 'onWrite'>) {
  const t = useTranslations('rules.route')
  const at = versions[0]?.at ?? null
  const older = versions.reduce((sum, one) => (one.version === version ? sum : sum + one.inFlight), 0)
  return (
    <div className="flex flex-col gap-1 text-14 text-muted">
      {isUsual ? <p>{t('usual')}</p> : null}
      <p>{at === null ? t('shipped') : t.rich('version', { version, at: () => <Time at={at} /> })}</p>
      {older === 0 ? null : <p className="text-ink">{t('older', { count: older })}</p>}
    </div>
  )
}

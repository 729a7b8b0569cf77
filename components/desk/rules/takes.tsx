'use client'

import { useTranslations } from 'next-intl'
import { DEFAULT_ROUTE } from '@/newsroom/workflow/routes'
import type { ReviewRules } from '@/newsroom/workflow/rules-on-screen'
import type { RulesActions } from './actions'
import { useRouteName } from './called'
import { NewTake } from './new-take'
import { TakeLine } from './take-line'
import { TakeSentence } from './take-sentence'

export type TakesProps = {
  readonly book: Pick<ReviewRules, 'rules' | 'sections' | 'routes'>
  readonly actions: Pick<RulesActions, 'addRule' | 'endRule'>
}

/** Which pieces take which route. */
export function Takes({ book: { rules, sections, routes }, actions }: TakesProps) {
  const t = useTranslations('rules.take')
  const routeName = useRouteName()
  const usual = <cite className="font-semibold not-italic">{routeName(DEFAULT_ROUTE)}</cite>
  return (
    <div className="flex max-w-[46rem] flex-col gap-4">
      <ul className="flex flex-col gap-2">
        {rules.map((rule) => (
          <li key={rule.id}>
            <TakeLine rule={rule} sections={sections} actions={actions} />
          </li>
        ))}
        <li className="leading-text">
          <TakeSentence
            slots={{ kind: t(rules.length === 0 ? 'every' : 'rest'), source: null, section: null, route: usual }}
          />
        </li>
      </ul>
      <p className="text-14 text-muted">{t('union')}</p>
      <NewTake routes={routes} sections={sections} onAdd={actions.addRule} />
    </div>
  )
}

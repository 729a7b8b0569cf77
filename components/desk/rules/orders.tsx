'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Banner } from '@/components/ui/banner'
import { DEFAULT_ROUTE } from '@/newsroom/workflow/routes'
import type { ReviewRules } from '@/newsroom/workflow/rules-on-screen'
import type { RulesActions } from './actions'
import { People, Routes } from './called'
import { Checklists } from './checklists'
import { FaultLines } from './fault-lines'
import { Limits } from './limits'
import { NewRoute } from './new-route'
import { Publishers } from './publishers'
import { RouteEntry } from './route-entry'
import { Takes } from './takes'

export type OrdersProps = { readonly book: ReviewRules; readonly actions: RulesActions }

/** The standing orders of review: which pieces go which way, what each way is, what is confirmed by hand, the limits. */
export function Orders({ book, actions }: OrdersProps) {
  const t = useTranslations('rules')
  const { routes, people, faults } = book
  return (
    <Routes value={routes}>
      <People value={people}>
        {faults.length === 0 ? null : (
          <Banner tone="warn" title={t('standing')}>
            <FaultLines faults={faults} />
          </Banner>
        )}
        <Chapter title={t('chapters.takes')}>
          <Takes book={book} actions={actions} />
        </Chapter>
        <Chapter title={t('chapters.routes')}>
          {routes.map((route) => (
            <RouteEntry
              key={`${route.plan.key} ${route.version}`}
              route={route}
              isUsual={route.plan.key === DEFAULT_ROUTE}
              onWrite={actions.writeRoute}
            />
          ))}
          <NewRoute onWrite={actions.writeRoute} />
        </Chapter>
        <Chapter title={t('chapters.checklists')} lede={t('checklist.lede')}>
          <Checklists book={book} actions={actions} />
        </Chapter>
        <Chapter title={t('chapters.limits')}>
          <div className="flex max-w-[46rem] flex-col gap-6">
            <Publishers desks={book.desks} onSet={actions.setPublisher} />
            <Limits limits={book.limits} onSet={actions.setLimits} />
          </div>
        </Chapter>
      </People>
    </Routes>
  )
}

type ChapterProps = { readonly title: string; readonly lede?: string; readonly children: ReactNode }

function Chapter({ title, lede, children }: ChapterProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-4 pt-4">
      <h2 id={heading} className="text-16 font-semibold">
        {title}
      </h2>
      {lede === undefined ? null : <p className="max-w-[68ch] text-14 leading-text text-muted">{lede}</p>}
      <div>{children}</div>
    </section>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Addable } from '@/newsroom/disclaimers/at-hand'
import type { LiftedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import type { Locale } from '@/newsroom/language/locales'
import { type Decide, DecideDialog } from './decide-dialog'

export type LiftedNoticesProps = {
  readonly lifted: readonly LiftedAtHand[]
  readonly language: Locale
  readonly mayDecide: boolean
  readonly addable: readonly Addable[]
  readonly decide: Decide
}

/** Notices that were lifted out of the text and are like nothing in the book, until somebody decides about them. */
export function LiftedNotices({ lifted, language, mayDecide, addable, decide }: LiftedNoticesProps) {
  const t = useTranslations('disclaimers.lifting')
  const heading = useId()
  const [asked, ask] = useState<LiftedAtHand | null>(null)
  if (lifted.length === 0) return null
  return (
    <section aria-labelledby={heading} id="field-disclaimers.lifted" className="flex flex-col gap-3 pt-4">
      <h3 id={heading} className="text-14 font-medium">
        {t('waiting', { count: lifted.length })}
      </h3>
      <ul className="flex flex-col gap-4">
        {lifted.map((one) => (
          <li key={one.id} className="flex flex-col items-start gap-1 border-l-2 border-amber pl-3">
            <blockquote lang={language} className="font-serif leading-text whitespace-pre-line wrap-anywhere">
              {one.text}
            </blockquote>
            <p className="text-14 text-muted">{t('liftedBy', { name: one.by })}</p>
            {mayDecide ? (
              <Button size="text" onPress={() => ask(one)} aria-label={t('decideIt', { start: one.text.slice(0, 40) })}>
                {t('decide')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked ? <DecideDialog lifted={asked} {...{ language, addable, decide }} onClose={() => ask(null)} /> : null}
    </section>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'

/** At the foot of the page. A phone has no room for text and decision at once: there it folds down to one line. */
export function DecisionFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('moves.review')
  const id = useId()
  const [isOpen, open] = useState(false)
  return (
    <section
      aria-label={t('decision')}
      className="sticky bottom-0 z-10 -mx-6 max-h-[70dvh] overflow-y-auto border-t border-rule bg-raised px-6 py-2 md:-mx-10 md:px-10 md:py-4"
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
        className="flex min-h-11 w-full cursor-pointer items-center justify-between gap-4 font-medium md:hidden"
      >
        {t('decision')}
        <span className="text-14 font-normal text-proof">{t(isOpen ? 'fold' : 'unfold')}</span>
      </button>
      <div
        id={id}
        className={`flex max-w-[42rem] flex-col gap-2 max-md:py-2 lg:has-[fieldset]:max-w-[64rem] ${isOpen ? '' : 'max-md:hidden'}`}
      >
        {children}
      </div>
    </section>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { isComposing } from '@/components/ui/composing'

export const MARGIN_TABS = ['source', 'checks', 'talk', 'history', 'details'] as const
export type MarginTab = (typeof MARGIN_TABS)[number]

type Props = {
  readonly tab: MarginTab
  readonly isOpen: boolean
  readonly onTab: (tab: MarginTab) => void
  readonly onClose: () => void
  /** Findings that wait for somebody, and how many of them stop the piece. */
  readonly checks: { readonly open: number; readonly stops: number }
  /** Threads that wait for somebody. */
  readonly talking: number
  readonly panels: Readonly<Record<MarginTab, ReactNode>>
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * What belongs to the piece and is not its text: beside it at a desk, a sheet from below on a phone, which the tab that
 * opened it closes again.
 */
export function Margin({ tab, isOpen, onTab, onClose, checks, talking, panels }: Props) {
  const words = useTranslations('editor.margin')
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent)) return
    const step = STEPS[event.key]
    const next =
      step === undefined
        ? undefined
        : MARGIN_TABS[(MARGIN_TABS.indexOf(tab) + step + MARGIN_TABS.length) % MARGIN_TABS.length]
    if (next === undefined) return
    onTab(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <aside
      aria-label={words('label')}
      className={`story-margin ${isOpen ? 'is-open' : ''}`}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Escape' && isOpen) onClose()
      }}
    >
      <div className="margin-head">
        <div className="margin-tabs" role="tablist" aria-label={words('label')} onKeyDown={onKeyDown}>
          {MARGIN_TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              aria-selected={name === tab}
              aria-controls={`${id}-panel`}
              tabIndex={name === tab ? 0 : -1}
              onClick={() => (isOpen && name === tab ? onClose() : onTab(name))}
            >
              {words(name)}
              {name === 'checks' && checks.open > 0 ? (
                <span className={`margin-tab-count ${checks.stops > 0 ? 'is-stop' : ''}`}> {checks.open}</span>
              ) : null}
              {name === 'talk' && talking > 0 ? <span className="margin-tab-count"> {talking}</span> : null}
            </button>
          ))}
        </div>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {panels[tab]}
        <button type="button" className="margin-phone" onClick={onClose}>
          {words('close')}
        </button>
      </div>
    </aside>
  )
}

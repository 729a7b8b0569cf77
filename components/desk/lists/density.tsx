'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import type { Remember } from '@/components/desk/shell/preferences'

const DENSITIES = ['comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

type DenseProps = { readonly density: Density; readonly remember: Remember; readonly children: ReactNode }

/** Lines as wide or as close as the person likes; the choice shows at once and is remembered. */
export function Dense({ density, remember, children }: DenseProps) {
  const t = useTranslations('desk.list')
  const [chosen, choose] = useState<Density>(density)
  const change = (value: string) => {
    const next = DENSITIES.find((known) => known === value) ?? 'comfortable'
    choose(next)
    void remember({ name: 'density', value: next })
  }
  return (
    <div data-density={chosen} className="flex flex-col gap-2">
      <RadioGroup
        aria-label={t('density')}
        orientation="horizontal"
        value={chosen}
        onChange={change}
        className="flex justify-end gap-4 text-14"
      >
        {DENSITIES.map((name) => (
          <Radio
            key={name}
            value={name}
            className="flex min-h-6 cursor-pointer items-center rounded-sm border-b border-transparent text-muted data-focus-visible:outline-2 data-focus-visible:outline-proof data-hovered:text-ink data-selected:border-ink data-selected:text-ink"
          >
            {t(`densities.${name}`)}
          </Radio>
        ))}
      </RadioGroup>
      {children}
    </div>
  )
}

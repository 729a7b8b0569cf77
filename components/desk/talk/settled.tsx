'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { Time } from '@/components/ui/time'
import type { TalkLine } from '@/newsroom/talk/line'
import { beginningOf } from './beginning-of'
import { useSpeaker } from './use-speaker'

type Props = { readonly line: TalkLine; readonly isLinked: boolean; readonly children: ReactNode }

/** A resolved thread in one line: who began it and how; folded open it says who resolved it. */
export function Settled({ line, isLinked, children }: Props) {
  const words = useTranslations('talk')
  const speaker = useSpeaker()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isLinked) setOpen(true)
  }, [isLinked])
  const { resolved, remarks } = line
  const [first] = remarks
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="cursor-pointer text-14 text-muted">
        {speaker(first)}: {first?.text ? beginningOf(first.text) : words('retracted')}
        {remarks.length > 1 ? ` · ${words('replies', { count: remarks.length - 1 })}` : null}
      </summary>
      <div className="flex flex-col gap-2 pt-3">
        {children}
        {resolved ? (
          <p className="text-14 text-muted">
            {words('resolvedBy', { name: resolved.by ?? words('house') })} · <Time at={resolved.at} />
          </p>
        ) : null}
      </div>
    </details>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { OPTION, POPOVER } from '@/components/ui/popover-style'
import type { Mention } from '@/newsroom/talk/mention'

type Props = {
  readonly id: string
  readonly options: readonly Mention[]
  /** The one the keys would take. */
  readonly at: number
  readonly onTake: (chosen: Mention) => void
}

/** Who may be called here. The field keeps the focus; a press must not take it away before the name is in. */
export function MentionList({ id, options, at, onTake }: Props) {
  const words = useTranslations('talk.mention')
  return (
    <div role="listbox" id={id} aria-label={words('list')} className={`${POPOVER} py-1`}>
      {options.map((option, index) => (
        <div
          key={`${option.type}-${option.id}`}
          role="option"
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === at}
          data-focused={index === at || undefined}
          className={`${OPTION} cursor-pointer`}
          onMouseDown={(event) => {
            event.preventDefault()
            onTake(option)
          }}
        >
          <span className="grow">{option.name}</span>
          <span className="text-14 text-muted">{words(option.type)}</span>
        </div>
      ))}
    </div>
  )
}

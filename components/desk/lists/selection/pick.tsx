'use client'

import { useTranslations } from 'next-intl'
import { useSelection } from './selection'

type PickProps = {
  readonly storyId: string
  /** Headline or slugline, for those who hear it. */
  readonly name: string
}

/** The box before a line, in its margin where the line has several rows. With Shift it reaches from the last one touched. */
export function Pick({ storyId, name }: PickProps) {
  const t = useTranslations('work.row')
  const selection = useSelection()
  if (selection === null) return null
  const isPicked = selection.picked.has(storyId)
  return (
    <label className="relative z-10 -my-1 max-xl:-ml-9 flex size-6 shrink-0 cursor-pointer items-center justify-center self-center">
      <input
        type="checkbox"
        aria-label={t('pick', { what: name })}
        className="size-4 cursor-pointer accent-proof"
        checked={isPicked}
        {...(isPicked ? { 'data-picked': '' } : {})}
        onChange={({ nativeEvent }) =>
          selection.toggle(storyId, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey ? 'through' : 'one')
        }
      />
    </label>
  )
}

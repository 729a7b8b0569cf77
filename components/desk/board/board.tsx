'use client'

import { useEffect, useRef } from 'react'
import { MoveDialog } from '@/components/desk/moves/move-dialog'
import { Refused } from '@/components/desk/moves/refused'
import { keyOf } from '@/newsroom/story/board'
import type { FilledColumn } from '@/newsroom/story/board-card'
import type { BoardActions, Narrowing } from './board-actions'
import { BoardColumn } from './board-column'
import { useMoving } from './use-moving'

export type BoardProps = BoardActions & {
  readonly columns: readonly FilledColumn[]
  /** As the address has it. */
  readonly filter: Narrowing
}

/** Every piece in work by where it stands. Cards move through the same gate, and the same dialogs, as everywhere. */
export function Board({ columns, filter, act, movesOf, further }: BoardProps) {
  const follow = useFollowed(columns)
  const moving = useMoving({ act: follow(act), movesOf }, (key) =>
    columns.map(({ column }) => column).find((column) => keyOf(column) === key),
  )
  const { bar, taken } = moving
  return (
    <>
      {bar.asked === null ? <Refused refusal={bar.making.refusal} onJump={bar.jump} /> : null}
      <div className="grid gap-x-6 gap-y-10 overflow-x-auto pb-4 md:auto-cols-[minmax(13rem,1fr)] md:grid-flow-col">
        {columns.map((filled) => (
          <BoardColumn
            key={keyOf(filled.column)}
            filled={filled}
            moving={moving}
            isNarrowed={Object.values(filter).some((value) => value !== null)}
            further={(place) => further({ ...place, filter })}
          />
        ))}
      </div>
      {bar.asked === null || taken === null ? null : (
        <MoveDialog
          offer={bar.asked.offer}
          outline={taken.outline}
          choices={taken.choices}
          prefilled={bar.asked.prefilled}
          making={bar.making}
          onConfirm={bar.confirm}
          onClose={bar.close}
          onJump={bar.jump}
        />
      )}
    </>
  )
}

/** Whoever moved a card finds the focus on it again where it went, once the board has been read anew. */
const useFollowed = (columns: readonly FilledColumn[]) => {
  const moved = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading of the board is a new array
  useEffect(() => {
    if (moved.current === null) return
    // The lists draw their new cards a moment after the board has them.
    const frame = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-story="${moved.current}"]`)?.focus()
      moved.current = null
    })
    return () => cancelAnimationFrame(frame)
  }, [columns])
  return (act: BoardActions['act']): BoardActions['act'] =>
    async (request) => {
      const made = await act(request)
      if (made.ok) moved.current = request.storyId
      return made
    }
}

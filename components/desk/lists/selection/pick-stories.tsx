'use client'

import type { ReactNode } from 'react'
import { BulkBar, type BulkBarProps } from './bulk-bar'
import { PickKeys } from './pick-keys'
import { Selecting } from './selection'

type PickStoriesProps = Omit<BulkBarProps, 'names'> & {
  readonly lines: readonly { readonly storyId: string; readonly name: string }[]
  readonly keysOff: boolean
  /** The rows; each shows its box here. */
  readonly children: ReactNode
}

/** A list whose stories can be picked and changed together. */
export function PickStories({ lines, keysOff, children, ...bar }: PickStoriesProps) {
  return (
    <Selecting order={lines.map(({ storyId }) => storyId)}>
      <PickKeys isOff={keysOff} />
      {children}
      <BulkBar {...bar} names={new Map(lines.map(({ storyId, name }) => [storyId, name]))} />
    </Selecting>
  )
}

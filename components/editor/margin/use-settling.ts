'use client'

import { useState, useTransition } from 'react'
import type { Issue } from '@/newsroom/issue'
import type { Result } from '@/newsroom/result'

export type About = Pick<Issue, 'field' | 'key'>

/** Settles one finding of the text as it stands; unsaved words go out first. */
export type Settle = (about: About) => Promise<Result<null> | null>

export type Settling = {
  readonly settle: (about: About) => void
  /** Pressed just now, and not yet on the page with a name. */
  readonly isSettled: (about: About) => boolean
  readonly hasFailed: boolean
}

const nameOf = ({ field, key }: About): string => `${field}/${key}`

/** Shows at once what was settled, and takes it back when the newsroom says no. `of`: the text it is settled of. */
export const useSettling = (settle: Settle, of: string): Settling => {
  const [pressed, setPressed] = useState<readonly string[]>([])
  const [hasFailed, setFailed] = useState(false)
  const [, start] = useTransition()
  const mark = (about: About) => `${of} ${nameOf(about)}`
  return {
    hasFailed,
    isSettled: (about) => pressed.includes(mark(about)),
    settle: (about) => {
      const own = mark(about)
      setPressed((before) => [...before, own])
      start(async () => {
        const result = await settle(about).catch(() => null)
        setFailed(!result?.ok)
        if (!result?.ok) setPressed((before) => before.filter((one) => one !== own))
      })
    },
  }
}

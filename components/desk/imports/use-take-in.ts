'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { MOST_FILE_BYTES } from '@/newsroom/imports/format'
import type { TrialRun } from '@/newsroom/imports/on-screen'
import { askTakeIn, askTrial } from './asking'

export type Chosen = { readonly id: string; readonly desk: string; readonly file: File }

const TOO_LARGE: TrialRun = { ok: false, fault: { key: 'tooLarge' } }

/** A file on its way in: chosen, tried, taken in. Another desk or file begins anew. */
export const useTakeIn = () => {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [run, setRun] = useState<TrialRun | null>(null)
  const [hasFailed, setFailed] = useState(false)

  const asking = (work: () => Promise<void>): void =>
    start(async () => {
      setFailed(false)
      await work().catch(() => setFailed(true))
    })
  const look = (desk: string, file: File): void => {
    setRun(null)
    setChosen({ id: crypto.randomUUID(), desk, file })
    asking(async () => setRun(file.size > MOST_FILE_BYTES ? TOO_LARGE : await askTrial(desk, file)))
  }
  const takeIn = ({ id, desk, file }: Chosen): void =>
    asking(async () => router.push(`/desk/import/${await askTakeIn(id, desk, file)}`))

  return { chosen, run, hasFailed, isPending, look, takeIn }
}

import { z } from 'zod'
import { type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { guestScene } from './guest-scene'
import type { Outsider } from './lock-link'
import { remarkOfGuest } from './remark-of-guest'

export const GuestRemark = z.object({ text: z.string().trim().min(1).max(4_000) })
export type GuestRemark = z.infer<typeof GuestRemark>

/** A remark of an outside reviewer, as long as their link leads anywhere. */
export const sayAsGuest = (
  context: Context<null>,
  { text, ...outsider }: GuestRemark & Outsider,
): Promise<Result<{ readonly threadId: string }>> =>
  attempt(context.db, async (tx) => {
    const at = context.now()
    const scene = await guestScene(tx, outsider, at)
    return scene ? remarkOfGuest(tx, scene, { text, at, newId: context.newId }) : refused({ kind: 'notFound' })
  })

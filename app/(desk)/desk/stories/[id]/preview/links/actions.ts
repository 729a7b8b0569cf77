'use server'

import { refresh } from 'next/cache'
import type { ZodSafeParseResult } from 'zod'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { publicOrigin } from '@/app/origin'
import { mustView, type Viewer } from '@/app/viewer'
import { type MadeLink, MakeLink, makeLink } from '@/commands/preview/make-link'
import { MakeReviewLink, makeReviewLink } from '@/commands/preview/make-review-link'
import { RevokeLink, revokeLink } from '@/commands/preview/revoke-link'
import { RevokeLinks, revokeLinks } from '@/commands/preview/revoke-links'
import type { FreshLink } from '@/components/desk/preview/actions'
import { done, invalid, type Result } from '@/newsroom/result'

/** The list below the form shows what has just been done. */
const told = async <T>(viewer: Viewer, result: Result<T>): Promise<Result<T>> => {
  if (result.ok) refresh()
  return heard(viewer, result)
}

const unreadable = <T>({ error }: Extract<ZodSafeParseResult<T>, { success: false }>) =>
  invalid(error.issues[0]?.path.map(String).join('.') ?? '', 'invalid')

/** The address is made of the settings of the server, never of a request. */
const withAddress = (result: Result<MadeLink>, name: string): Result<FreshLink> => {
  if (!result.ok) return result
  const { token, expiresAt } = result.value
  return done({ name, url: `${publicOrigin()}/look/${token}`, expiresAt })
}

export const makeLinkAction = async (raw: unknown): Promise<Result<FreshLink>> => {
  const viewer = await mustView()
  const parsed = MakeLink.safeParse(raw)
  if (!parsed.success) return unreadable(parsed)
  return withAddress(await told(viewer, await makeLink(contextFor(viewer), parsed.data)), parsed.data.name)
}

export const makeReviewLinkAction = async (raw: unknown): Promise<Result<FreshLink>> => {
  const viewer = await mustView()
  const parsed = MakeReviewLink.safeParse(raw)
  if (!parsed.success) return unreadable(parsed)
  return withAddress(await told(viewer, await makeReviewLink(contextFor(viewer), parsed.data)), parsed.data.name)
}

export const revokeLinkAction = async (raw: unknown): Promise<Result<null>> => {
  const viewer = await mustView()
  const parsed = RevokeLink.safeParse(raw)
  return parsed.success ? told(viewer, await revokeLink(contextFor(viewer), parsed.data)) : unreadable(parsed)
}

export const revokeLinksAction = async (raw: unknown): Promise<Result<{ readonly count: number }>> => {
  const viewer = await mustView()
  const parsed = RevokeLinks.safeParse(raw)
  return parsed.success ? told(viewer, await revokeLinks(contextFor(viewer), parsed.data)) : unreadable(parsed)
}

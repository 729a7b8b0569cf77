import { redirect } from 'next/navigation'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { mustView } from '@/app/viewer'
import { MarkRead, markRead } from '@/commands/notifications/mark-read'
import { placeOf } from '@/newsroom/notifications/place'

/** The address of a notice, in the list and in mails: reads it, and leads to where it happened. */
export const GET = async (_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const viewer = await mustView()
  const input = MarkRead.safeParse(await params)
  const read = input.success ? await heard(viewer, await markRead(contextFor(viewer), input.data)) : null
  if (!read?.ok) return new Response(null, { status: 404, headers: { 'cache-control': 'private, no-store' } })
  redirect(placeOf(read.value))
}

import { z } from 'zod'
import { contextFor } from '@/app/context'
import { viewer } from '@/app/viewer'
import { noteView } from '@/commands/work/note-view'
import { database } from '@/db/connect'
import { type Preview, previewOf } from '@/db/queries/preview'
import { askedVersion } from './asked-version'

/** The version a request names, for whoever asks: `401` for strangers, `404` for whoever may not read it. */
export const previewedHere = async (
  request: Request,
  params: Promise<{ id: string }>,
): Promise<Preview | 401 | 404> => {
  const person = await viewer()
  if (!person) return 401
  const storyId = z.uuid().safeParse((await params).id)
  if (!storyId.success) return 404
  await noteView(contextFor(person), storyId.data)
  const version = askedVersion(Object.fromEntries(new URL(request.url).searchParams))
  return (await previewOf(database(), person, { storyId: storyId.data, version, now: new Date() })) ?? 404
}

import { z } from 'zod'
import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import type { LeftPage } from '@/newsroom/reissue/on-screen'
import { readCursor, writeCursor } from '../cursor'
import { reissueResults } from './results'

const PAGE = 50

type Asked = { readonly jobId: string; readonly after: string | null }

/** The pieces that a reissue left as they are, each with why. */
export const leftPieces = async (reader: Reader, actor: Actor, { jobId, after }: Asked): Promise<LeftPage> => {
  const place = readCursor(z.tuple([z.uuid()]), after)?.[0] ?? null
  const rows = await reissueResults(reader, actor, { jobId, states: ['refused'], after: place, most: PAGE + 1 })
  const pieces = rows.slice(0, PAGE)
  const last = pieces.at(-1)
  return { pieces, next: rows.length > PAGE && last ? writeCursor([last.publicationId]) : null }
}

import type { Reader } from '@/db/connect'
import type { ImportLine, TrialRun } from '@/newsroom/imports/on-screen'
import { outcomeOf } from '@/newsroom/imports/outcome-of'
import { type Planned, planPiece } from '@/newsroom/imports/plan-piece'
import { type ReadPiece, readFile } from '@/newsroom/imports/read-file'
import { typedInFile } from '@/newsroom/imports/typed-in-file'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { approvedWordings } from '../lifting/approved-wordings'
import { knownHere } from './known-here'

export type Asked = { readonly deskId: string; readonly text: string; readonly at: Date }

/** What taking the file in would do, piece by piece. Null for those who may start nothing on the desk. */
export const trialRun = async (reader: Reader, actor: Actor, { deskId, text, at }: Asked): Promise<TrialRun | null> => {
  if (!can(actor, 'story.start', { deskId })) return null
  const read = readFile(text)
  if (!read.ok) return read
  const house = await knownHere(
    reader,
    actor,
    read.pieces.flatMap(({ piece }) => piece ?? []),
  )
  const typed = typedInFile(await approvedWordings(reader, at))
  const lines = read.pieces.map((one) => {
    const planned = plan(one, house)
    return { ...lineOf(one, planned), typed: typed(planned) }
  })
  return { ok: true, lines }
}

const plan = ({ piece, faults }: ReadPiece, house: Parameters<typeof planPiece>[1]): Planned =>
  piece ? planPiece(piece, house) : { kind: 'refused', faults: faults ?? [] }

const storyOf = (planned: Planned): string | null => {
  if (planned.kind === 'unchanged') return planned.storyId
  return planned.kind === 'changed' ? planned.live.storyId : null
}

const lineOf = ({ n, headline }: ReadPiece, planned: Planned): ImportLine => ({
  n,
  headline,
  outcome: outcomeOf(planned),
  faults: planned.kind === 'refused' ? planned.faults : [],
  held: planned.kind === 'changed' ? planned.held : [],
  storyId: storyOf(planned),
})

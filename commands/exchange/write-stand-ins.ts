import type { Tx } from '@/db/connect'
import { disclaimerFallback } from '@/db/schema/disclaimers'
import type { Drafted, Writing } from './drafted'

/** Languages that stand in for others, in the order of the file; each waits for a second person. */
export const writeStandIns = async (tx: Tx, drafted: readonly Drafted[], { actor, newId, at }: Writing) => {
  const standIns = drafted.flatMap(({ id: templateId, standIns: said }) =>
    said.map((one, position) => ({ id: newId(), templateId, ...one, position, writtenBy: actor.id, writtenAt: at })),
  )
  if (standIns.length > 0) await tx.insert(disclaimerFallback).values(standIns)
  return standIns
}

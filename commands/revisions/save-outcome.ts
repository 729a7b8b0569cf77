import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { type EditionStanding, editionStanding } from '@/db/queries/edition-standing'
import type { Work } from '@/db/queries/lock-edition'
import { person } from '@/db/schema/people'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Package } from '@/newsroom/story/package'
import type { Part } from '@/newsroom/story/package-hash'
import type { State } from '@/newsroom/workflow/states'

/** An acknowledged save: the tag of the next one, and what the margin shows. */
export type Saved = EditionStanding & {
  readonly seq: number
  readonly at: Date
  readonly hash: string
  readonly state: State
  readonly notices: readonly Notice[]
  /** Parts whose change voided an approval; empty when none was. */
  readonly voided: readonly Part[]
}

/** The head is newer than the text was written on. Both are kept: this one here, the other with whoever typed it. */
export type Conflict = {
  readonly seq: number
  readonly package: Package
  /** Name of the person; null when the house pinned notices anew. */
  readonly savedBy: string | null
  readonly at: Date
}

export type SaveOutcome = { readonly saved: Saved } | { readonly conflict: Conflict }

type Acknowledged = { readonly seq: number; readonly at: Date }

export const savedAs = async (
  tx: Tx,
  work: Work,
  { seq, at }: Acknowledged,
  voided: readonly Part[],
): Promise<SaveOutcome> => {
  const { edition, head } = work
  const standing = await editionStanding(tx, work, at)
  return {
    saved: { ...standing, seq, at, hash: edition.headHash, state: edition.state, notices: head.notices, voided },
  }
}

export const conflictWith = async (tx: Tx, { head }: Work): Promise<SaveOutcome> => {
  const { seq, at } = head
  return { conflict: { seq, at, package: head.package, savedBy: await nameOf(tx, head.authorId) } }
}

const nameOf = async (tx: Tx, personId: string | null): Promise<string | null> => {
  if (personId === null) return null
  const [row] = await tx.select({ name: person.name }).from(person).where(eq(person.id, personId))
  return row?.name ?? null
}

import type { Choice } from '../choice'
import { type AskedOfPackage, factsOf, type Shelves } from '../facts'
import { resolve } from '../resolve'
import { valuesOf } from '../values'
import { effectOn, type RuleEffect } from './effect-on'
import type { Alternatives } from './with-rule'

/** A live piece as far as rules and wordings ask about it; of what only has to be there, a mark stands for the words. */
export type TriedPiece = AskedOfPackage &
  Parameters<typeof valuesOf>[0] & {
    readonly ageDays: number
    readonly humanReviewed: boolean
    readonly choices: readonly Choice[]
  }

export type Trial = Alternatives & { readonly templateId: string; readonly at: Date; readonly shelves: Shelves }

/** What the rule on trial would do to a piece that is out, and so under no embargo. */
export const tryRule = (
  { before, after, templateId, at, shelves }: Trial,
  { ageDays, humanReviewed, choices, ...pkg }: TriedPiece,
): RuleEffect | null => {
  const facts = factsOf(pkg, shelves, { ageDays, humanReviewed, embargoUntil: false })
  // What is not blank: no effect depends on what the house is called or where it is written to.
  const piece = { facts, values: valuesOf(pkg, { name: '…', rightsContact: '…' }), choices, at }
  return effectOn(templateId, resolve({ ...before, ...piece }), resolve({ ...after, ...piece }))
}

import type { Choice } from '../choice'
import { type AskedOfPackage, factsOf, type HouseFacts } from '../facts'
import { resolve } from '../resolve'
import { valuesOf } from '../values'
import { type EffectOn, effectOn, effectsOnOther } from './effect-on'
import type { Alternatives } from './with-rule'

/** A live piece as far as rules and wordings ask about it; of what only has to be there, a mark stands for the words. */
export type TriedPiece = AskedOfPackage &
  Parameters<typeof valuesOf>[0] & {
    readonly ageDays: number
    readonly humanReviewed: boolean
    readonly choices: readonly Choice[]
  }

export type Trial = Alternatives & { readonly templateId: string; readonly at: Date; readonly house: HouseFacts }

/** What the rule on trial would do to a piece that is out, and so under no embargo: about its own template first. */
export const tryRule = (
  { before, after, ended, templateId, at, house }: Trial,
  { ageDays, humanReviewed, choices, ...pkg }: TriedPiece,
): readonly EffectOn[] => {
  const facts = factsOf(pkg, house, { ageDays, humanReviewed, embargoUntil: false })
  // What is not blank: no effect depends on what the house is called or where it is written to.
  const piece = { facts, values: valuesOf(pkg, { name: '…', rightsContact: '…' }), choices, at }
  const [was, is] = [resolve({ ...before, ...piece }), resolve({ ...after, ...piece })]
  const own = effectOn(templateId, was, is)
  const others = after.templates.filter(({ id }) => id !== templateId)
  const inTime = { before: was, after: is, ended: others.length === 0 ? was : resolve({ ...ended, ...piece }) }
  return [
    ...(own ? [{ effect: own, templateId }] : []),
    ...others.flatMap(({ id }) => effectsOnOther(id, inTime).map((effect) => ({ effect, templateId: id }))),
  ]
}

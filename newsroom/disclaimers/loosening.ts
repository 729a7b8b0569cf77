import { REMOVABLE, type Removable } from './kinds'

/** What of a template decides how much it binds. */
export type Binding = {
  readonly removable: Removable
  readonly legalOwnerId: string | null
  readonly requiresAck: boolean
}

/** The part of it that would bind less. */
export type Loosened = Partial<Binding>

/** A change of it; what is not said stays. */
type Said = { readonly [K in keyof Binding]?: Binding[K] | undefined }

const isLooser = (before: Removable, after: Removable): boolean => REMOVABLE.indexOf(after) > REMOVABLE.indexOf(before)

/**
 * What of a change would let a template be left out more easily, take it from whoever answers for its law, or have it
 * carried unread; null: nothing. What makes it stricter is one person's to decide.
 */
export const looseningIn = (before: Binding, after: Said): Loosened | null => {
  const { removable = before.removable, legalOwnerId = before.legalOwnerId, requiresAck = before.requiresAck } = after
  const loosened: Loosened = {
    ...(isLooser(before.removable, removable) ? { removable } : {}),
    ...(before.legalOwnerId !== null && legalOwnerId !== before.legalOwnerId ? { legalOwnerId } : {}),
    ...(before.requiresAck && !requiresAck ? { requiresAck } : {}),
  }
  return Object.keys(loosened).length === 0 ? null : loosened
}

/** Of the two people it takes one is whoever answers for the template's law; null: nobody who is still here does. */
export const lacksLegalOwner = (
  { askedBy, agreedBy }: { readonly askedBy: string; readonly agreedBy: string },
  legalOwnerId: string | null,
): boolean => legalOwnerId !== null && legalOwnerId !== askedBy && legalOwnerId !== agreedBy

/** Whether what would be loosened still binds as it did when that was asked. */
export const isAsItWas = (before: Loosened, { removable, legalOwnerId, requiresAck }: Binding): boolean =>
  (before.removable === undefined || before.removable === removable) &&
  (before.legalOwnerId === undefined || before.legalOwnerId === legalOwnerId) &&
  (before.requiresAck === undefined || before.requiresAck === requiresAck)

/** The same part of a template, as it binds now. */
export const asItBinds = ({ removable, legalOwnerId, requiresAck }: Binding, loosened: Loosened): Loosened => ({
  ...(loosened.removable === undefined ? {} : { removable }),
  ...(loosened.legalOwnerId === undefined ? {} : { legalOwnerId }),
  ...(loosened.requiresAck === undefined ? {} : { requiresAck }),
})

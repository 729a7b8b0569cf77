import type { Actor } from './actor'
import { holds } from './holds'

/** Every piece of the desk is theirs to read. */
export const readsDesk = (actor: Actor, deskId: string): boolean =>
  holds(actor, 'reporter', deskId) || holds(actor, 'legal', deskId)

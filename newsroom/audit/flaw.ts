import { z } from 'zod'

/**
 * What can be wrong with the trail at its first bad entry.
 * `edited`: it, or the one before it together with its hash. `missing`: it is gone. `inserted`: it was put in.
 * `swapped`: it changed places with another. `rewritten`: the chain holds, but a head says it was another one, so
 * something from here to the entry of that head was changed and chained anew. `cut`: the end is gone from here on; what
 * stands between the last head that agrees and here may have been chained anew as well.
 */
export const FLAWS = ['edited', 'missing', 'inserted', 'swapped', 'rewritten', 'cut'] as const

export const Flaw = z.object({ kind: z.enum(FLAWS), seq: z.number(), to: z.number() })

/** From the first bad entry `seq` up to `to`: the last one missing, the other of a pair, the entry of the head. */
export type Flaw = z.infer<typeof Flaw>

import type { Link } from './chain'
import type { Flaw } from './flaw'

/** Heads as they are passed on the way along the chain, from the entry `from` on. */
export const headsInOrder = (heads: readonly Link[], from: Link) => {
  const ahead = heads.filter(({ seq }) => seq >= from.seq).toSorted((a, b) => a.seq - b.seq)
  let next = 0
  let agreed = 0

  /** What the heads up to here say against it. */
  const against = (entry: Link): Flaw | null => {
    for (let head = ahead[next]; head && head.seq <= entry.seq; head = ahead[next]) {
      if (head.seq !== entry.seq || head.hash !== entry.hash) {
        return { kind: 'rewritten', seq: agreed + 1, to: head.seq }
      }
      agreed = head.seq
      next += 1
    }
    return null
  }

  /** What heads of entries behind the last one say. */
  const beyond = ({ seq }: Link): Flaw | null => {
    const last = ahead[next] && ahead.at(-1)
    return last ? { kind: 'cut', seq: seq + 1, to: last.seq } : null
  }

  return { against, beyond }
}

/** Shorter words have too many neighbours that are words: rise and rose, west and went. */
const SHORTEST = 6

const sharedStart = (one: string, other: string): number => {
  let n = 0
  while (n < one.length && n < other.length && one[n] === other[n]) n += 1
  return n
}

const reversed = (text: string): string => [...text].reverse().join('')

/**
 * Is one word the other with a single slip: a letter left out, put in or mistaken, or two neighbours swapped? The first
 * letter stays, because prefixes deny (legal, illegal), and but for a swap the last one too, because endings are grammar
 * (closes, closed; accuser, accused).
 */
export const isOneSlip = (one: string, other: string): boolean => {
  if (one === other) return false
  const start = sharedStart(one, other)
  if (start === 0) return false
  const [restOne, restOther] = [one.slice(start), other.slice(start)]
  const end = sharedStart(reversed(restOne), reversed(restOther))
  const [a, b] = [restOne.slice(0, restOne.length - end), restOther.slice(0, restOther.length - end)]
  if (a.length === 2 && a === reversed(b)) return true
  return end > 0 && a.length <= 1 && b.length <= 1 && Math.min(one.length, other.length) >= SHORTEST
}

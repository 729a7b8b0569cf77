/** `planned`: agreed, and its day has not come. */
export const TABLE_STATES = ['waiting', 'planned', 'inForce', 'replaced', 'returned'] as const
export type TableState = (typeof TABLE_STATES)[number]

type Row = {
  readonly n: number
  readonly effectiveFrom: Date
  readonly agreedAt: Date | null
  readonly returnedAt: Date | null
}

/** `inForce`: the number of the newest agreed table whose day has come; 0: none has. */
export const tableState = ({ n, effectiveFrom, agreedAt, returnedAt }: Row, inForce: number, at: Date): TableState => {
  if (returnedAt !== null) return 'returned'
  if (agreedAt === null) return 'waiting'
  if (n === inForce) return 'inForce'
  return n > inForce && effectiveFrom > at ? 'planned' : 'replaced'
}

import type { Repair } from './repair'

/** Letters on either side by which a person knows the place again. */
const AROUND = 5

type Context = { readonly before: string; readonly behind: string }

const letters = (text: string): readonly string[] => [...text]

/** What stands around a repair in its line. */
export const contextOf = (line: string, { from, to }: Pick<Repair, 'from' | 'to'>): Context => ({
  before: letters(line.slice(0, from)).slice(-AROUND).join(''),
  behind: letters(line.slice(to)).slice(0, AROUND).join(''),
})

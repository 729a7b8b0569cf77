/** What the sentence of a notice may need beside who and what: every message takes what it has use for. */
export type NoticeSaid = {
  readonly count: number
  readonly left: number
  /** A part of the book, or how something ended; empty where there is nothing to tell apart. */
  readonly thing: string
}

export const noticeSaid = ({ count, left, thing }: Readonly<Record<string, string | number>>): NoticeSaid => ({
  count: Number(count ?? 1),
  left: Number(left ?? 0),
  thing: String(thing ?? ''),
})

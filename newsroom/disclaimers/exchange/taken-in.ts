/** What became of the templates and rules of a file. */
export type TakenIn = {
  /** Keys of the templates that are new in the book. */
  readonly added: readonly string[]
  /** Keys that the book has already; they stay as they are. */
  readonly kept: readonly string[]
  /** Rules left out: they ask for a section or a topic that this house does not have, or are over. */
  readonly leftOut: number
  /** Rules that forbid what is never left out: each waits for a legal owner of its template, who alone may approve it. */
  readonly awaitOwner: number
}

/** A list somebody kept under a name, as it is offered to one person. */
export type SavedList = {
  readonly id: string
  readonly name: string
  /** Of the address, as `filterQuery` writes it. */
  readonly query: string
  /** Whose it is; null: their own. */
  readonly by: string | null
  /** The desk it is shared with. */
  readonly deskId: string | null
  readonly desk: string | null
  readonly mayChange: boolean
}

/** What a bench found. `goal` says in words what was to be reached, `met` whether it was. */
export type Findings = {
  readonly figures: Readonly<Record<string, number | string>>
  readonly goal: string
  readonly met: boolean
}

export type Bench = {
  readonly name: string
  /** One line for the list. */
  readonly about: string
  /** With so many of what it counts; left out: as many as its goal speaks of. */
  readonly run: (size?: number) => Promise<Findings>
}

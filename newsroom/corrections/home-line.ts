/** For so long a serious correction has a line on the front page: readers of the wrong text come back there first. */
export const HOME_LINE_HOURS = 24

/** Lines at most: a front page of nothing but corrections would correct nothing. */
export const MOST_HOME_LINES = 3

export type HomeLine = {
  readonly lines: readonly string[]
  /** To the note. */
  readonly href: string
}

/** What a stage found. A stage that is one check counts as one test. */
export type Tally = { readonly passed: number; readonly failed: number }

export const one = (isGood: boolean): Tally => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
})

/** A runner that ended badly has failed, whatever it counted: a crash before the first test is no success. */
export const honest = (counted: Tally, isGood: boolean): Tally =>
  isGood || counted.failed > 0 ? counted : { ...counted, failed: 1 }

/** The last line of the output, for people and machines. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`

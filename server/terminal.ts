/** What the operator reads while Stet starts and stops: plain lines, the same with and without a terminal. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Does one step of the start and says what it was and how long it took. */
export const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const since = performance.now()
  const result = await work()
  say(`  ${name.padEnd(28)} ${seconds(since)}`)
  return result
}

/** Passwords and links that open doors are shown to a person at a terminal, not to a log. */
export const somebodyLooks = (): boolean => process.stdout.isTTY === true && !process.env.CI

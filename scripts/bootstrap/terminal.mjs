/** Prints what a step is, does it, and prints how long it took. */
export const step = async (name, work) => {
  process.stdout.write(`  ${name} …\n`)
  const since = performance.now()
  await work()
  process.stdout.write(`  ${name.padEnd(28)} ${((performance.now() - since) / 1000).toFixed(1)} s\n`)
}

/** Ends the bootstrap with words instead of a stack trace. */
export const giveUp = (message) => {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

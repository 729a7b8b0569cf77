import { STAGES, type Stage } from './test/stages'
import { lastLine, sum, type Tally } from './test/tally'

/**
 * `npm test` runs everything; `--fast` what takes no build and no browser; `--only=a,b` just these stages. What is no
 * switch names a file of journeys to run.
 */
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const isFast = process.argv.includes('--fast')
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const without = process.argv.includes('--skip-build') ? 'build' : ''

const isWanted = ({ name, isFast: fast }: Stage): boolean =>
  only ? only.includes(name) : name !== without && (fast || !isFast)

const tallies: [string, Tally][] = []
for (const { name, run } of STAGES.filter(isWanted)) {
  process.stdout.write(`\n── ${name}\n`)
  const since = performance.now()
  const tally = await run(files)
  tallies.push([name, tally])
  process.stdout.write(`   ${lastLine(tally)} (${((performance.now() - since) / 1000).toFixed(1)} s)\n`)
}

const total = sum(tallies.map(([, tally]) => tally))
const broken = tallies.filter(([, { failed }]) => failed > 0).map(([name]) => name)
if (broken.length > 0) process.stdout.write(`\nNot right: ${broken.join(', ')}\n`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
process.stdout.write(`\n${lastLine(total)}\n`)

import { stdout } from 'node:process'
import { audit } from './audit'
import type { Bench } from './bench'
import { desk } from './desk'
import { model } from './model'
import { races } from './races'
import { readers } from './readers'
import { reissue } from './reissue'
import { rules } from './rules'
import { scheduled } from './schedule'
import { table } from './table'
import { visible } from './visible'

const BENCHES: readonly Bench[] = [readers, visible, desk, races, model, scheduled, audit, reissue, rules]

const say = (line: string) => stdout.write(`${line}\n`)

const [name, size] = process.argv.slice(2)
const bench = BENCHES.find((candidate) => candidate.name === name)

if (bench) {
  const { figures, goal, met } = await bench.run(size === undefined ? undefined : Number(size))
  say(table(figures))
  say(`goal: ${goal}: ${met ? 'reached' : 'not reached'}`)
  say(JSON.stringify({ name: bench.name, figures, goal, met }))
} else {
  for (const { name: known, about } of BENCHES) say(`${known.padEnd(10)} ${about}`)
  if (name !== undefined) process.exitCode = 1
}

import { loadavg } from 'node:os'
import { anyFreePort } from '@/server/free-port'
import type { Bench, Findings } from './bench'
import { answerLength, load, type Round } from './load'
import { openHouse } from './newsroom'
import { median } from './quantile'
import { rawBody } from './raw-body'
import { staticServer } from './static-server'

const SERVER_CORE = '0'
const GENERATOR_CORE = '1'
const ROUNDS = 5
const PAGE = '/news/library-opens-until-ten'

type Runner = {
  readonly name: string
  readonly port: number
  readonly path: string
  readonly expected: number
  readonly rounds: Round[]
}

const runner = async (name: string, port: number, path: string): Promise<Runner> => ({
  ...{ name, port, path, rounds: [] },
  expected: await answerLength(port, path),
})

const spread = (rounds: readonly Round[]): string => {
  const speeds = rounds.map(({ perSecond }) => perSecond)
  const [low, middle, high] = [Math.min(...speeds), median(speeds), Math.max(...speeds)].map((speed) =>
    Math.round(speed ?? 0),
  )
  return `${middle} (${low}–${high})`
}

const speed = ({ rounds }: Runner): number => median(rounds.map(({ perSecond }) => perSecond))

const findings = (cached: Runner, bare: Runner, anchor: Runner, bytes: number, idle: number): Findings => {
  const all = [cached, bare, anchor]
  const ofStatic = speed(cached) / speed(anchor)
  const ofBare = speed(cached) / speed(bare)
  const failures = all.flatMap(({ rounds }) => rounds).reduce((sum, round) => sum + round.failures, 0)
  return {
    figures: {
      'bytes of the page, brotli': bytes,
      'load average before': idle,
      ...Object.fromEntries(all.map(({ name, rounds }) => [`${name}, requests/s`, spread(rounds)])),
      'generator, busiest': Math.max(...all.flatMap(({ rounds }) => rounds.map(({ generatorBusy }) => generatorBusy))),
      failures,
      [`ratio to ${anchor.name}`]: ofStatic,
      'ratio to no front cache': ofBare,
    },
    goal: `≥ 0.5 × ${anchor.name} and ≥ 8 × without the front cache, on one core, without a failure`,
    met: ofStatic >= 0.5 && ofBare >= 8 && failures === 0,
  }
}

const measure = async (runners: readonly Runner[]): Promise<void> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { port, path, expected, rounds } of runners)
      rounds.push(await load(port, path, expected, GENERATOR_CORE))
  }
}

const run = async (): Promise<Findings> => {
  const idle = loadavg()[0] ?? 0
  const house = await openHouse()
  try {
    const cached = await house.openNewsroom({ core: SERVER_CORE })
    const bare = await house.openNewsroom({ core: SERVER_CORE, frontCache: 'off' })
    // Often enough that the page is pressed as hard as a page many ask for.
    for (let n = 0; n < 60; n += 1) await fetch(cached.url + PAGE)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const raw = await rawBody(cached.url + PAGE)
    const files = await staticServer(raw, await anyFreePort(), SERVER_CORE)
    const runners = {
      cached: await runner('Stet', cached.port, PAGE),
      bare: await runner('Stet without the front cache', bare.port, PAGE),
      anchor: await runner(files.name, files.port, '/page'),
    }
    await measure(Object.values(runners))
    files.stop()
    return findings(runners.cached, runners.bare, runners.anchor, raw.length, idle)
  } finally {
    await house.close()
  }
}

export const readers: Bench = {
  name: 'readers',
  about: 'requests a second of the article page against static files and against no front cache, on one core',
  run,
}

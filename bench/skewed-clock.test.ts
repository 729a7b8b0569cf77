import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const MINUTE_MS = 60_000

/** Minutes by which a process with that preload is ahead, by either way of asking. */
const ahead = (minutes: number): readonly number[] => {
  const said = execFileSync(
    process.execPath,
    ['--import', './bench/skewed-clock.mjs', '-p', '[Date.now(), new Date().getTime(), Date.UTC(1970, 0, 2)].join()'],
    { env: { ...process.env, STET_BENCH_SKEW_MINUTES: String(minutes) }, encoding: 'utf8' },
  )
  const [now = 0, made = 0, given = 0] = said.split(',').map(Number)
  expect(given).toBe(86_400_000)
  return [now, made].map((at) => Math.round((at - Date.now()) / MINUTE_MS))
}

it.each([-11, 7])('gives a newsroom a clock that is wrong by %i minutes', (minutes) => {
  expect(ahead(minutes)).toEqual([minutes, minutes])
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { findBrowser } from './find-browser'
import { runProgram } from './run-program'
import { honest, one, type Tally } from './tally'

const Report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })

/** A journey that only works at the second try does not work. */
const counted = (file: string): Tally => {
  try {
    const { stats } = Report.parse(JSON.parse(readFileSync(file, 'utf8')))
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Journeys through a real browser, on the production build and a newsroom of their own. */
export const journeys = async (files: readonly string[]): Promise<Tally> => {
  const browser = await findBrowser()
  if (!browser) return one(false)
  const folder = mkdtempSync(join(tmpdir(), 'stet-report-'))
  const file = join(folder, 'report.json')
  const env = { E2E_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const isGood = await runProgram('playwright', ['test', '--reporter=line,json', ...files], { env })
  const tally = honest(counted(file), isGood)
  rmSync(folder, { recursive: true, force: true })
  return tally
}

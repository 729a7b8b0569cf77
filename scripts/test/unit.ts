import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runProgram } from './run-program'
import { honest, type Tally } from './tally'

const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

const counted = (file: string): Tally => {
  try {
    const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')))
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Unit, property, command and component tests, on a PostgreSQL of their own. */
export const unitTests = async (): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-report-'))
  const file = join(folder, 'report.json')
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const isGood = await runProgram('vitest', args)
  const tally = honest(counted(file), isGood)
  rmSync(folder, { recursive: true, force: true })
  return tally
}

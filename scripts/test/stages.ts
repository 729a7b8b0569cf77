import { journeys } from './journeys'
import { runProgram } from './run-program'
import { one, type Tally } from './tally'
import { unitTests } from './unit'

export type Stage = {
  readonly name: string
  /** Part of `npm run check`. */
  readonly isFast: boolean
  /** `files`: only these, where the stage has files to choose from. */
  readonly run: (files: readonly string[]) => Promise<Tally>
}

const check = (name: string, command: string, ...args: string[]): Stage => ({
  name,
  isFast: true,
  run: async () => one(await runProgram(command, args, { quietly: true })),
})

/** Everything that is tested, in this order. A failed stage does not stop the next. */
export const STAGES: readonly Stage[] = [
  check('format', 'biome', 'format'),
  check('lint', 'biome', 'lint'),
  check('routes', 'next', 'typegen'),
  check('types', 'tsc', '--noEmit'),
  check('boundaries', 'depcruise', '--config', '.dependency-cruiser.cjs', '.'),
  check('dead code', 'knip'),
  check('documents', process.execPath, '--import', 'tsx', 'scripts/docs.ts', '--check'),
  { name: 'unit', isFast: true, run: unitTests },
  {
    name: 'build',
    isFast: false,
    run: async () => one(await runProgram(process.execPath, ['scripts/bootstrap.mjs', 'build'])),
  },
  { name: 'journeys', isFast: false, run: journeys },
]

import { SetUpFault } from '@/platform/set-up-fault'

/** Ends the process with what is wrong, in words; only a fault of our own shows where it happened. */
export const explain = (error: unknown): never => {
  const text = error instanceof SetUpFault ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
}

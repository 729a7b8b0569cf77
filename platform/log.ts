import { existsSync, renameSync, statSync } from 'node:fs'
import pino, { type Logger } from 'pino'

export type { Logger } from 'pino'

const SHARED = Symbol.for('stet.log')
const shared = globalThis as typeof globalThis & { [SHARED]?: Logger }

/** Never in the log, whoever passes them: what opens a door, and what names a private person. */
const SECRET = ['password', 'token', 'cookie', 'authorization', 'email', '*.password', '*.token', '*.email']

const FULL = 20_000_000

/** A long log makes room at a start; the one before the last is gone. */
const rotate = (file: string): void => {
  if (existsSync(file) && statSync(file).size > FULL) renameSync(file, `${file}.1`)
}

/** Logs to this file, one line of JSON an event, and warnings to the terminal too. The server calls it once. */
export const openLog = (file: string, level: string): Logger => {
  rotate(file)
  const streams = [
    { level: 'trace' as const, stream: pino.destination({ dest: file, mkdir: true, sync: true, mode: 0o600 }) },
    { level: 'error' as const, stream: process.stderr },
  ]
  shared[SHARED] = pino({ level, base: null, redact: SECRET }, pino.multistream(streams))
  return shared[SHARED]
}

/** The process-wide log. Next's bundle and our server are separate module graphs, so it hangs on the global. */
export const log = (): Logger => {
  shared[SHARED] ??= pino({ level: 'warn', base: null, redact: SECRET }, process.stderr)
  return shared[SHARED]
}

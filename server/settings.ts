import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Environment, readEnvironment, unknownVariables } from '@/platform/env'
import { say } from './terminal'

export type Mode = 'production' | 'development'

export type Settings = Environment & { readonly mode: Mode; readonly data: string }

/** Settings of this checkout, then secrets that a read-only checkout had to keep elsewhere. The environment wins. */
const loadFiles = (): void => {
  if (existsSync('.env.local')) process.loadEnvFile('.env.local')
  const secrets = resolve(process.env.STET_DATA || 'data', 'secrets.env')
  if (existsSync(secrets)) process.loadEnvFile(secrets)
}

/** What the environment says, checked once; what other modules read from it later is written back. */
export const readSettings = (mode: Mode): Settings => {
  loadFiles()
  for (const name of unknownVariables(process.env)) say(`  ${name} is not a variable Stet knows; is it misspelled?`)
  const environment = readEnvironment(process.env)
  const data = resolve(environment.STET_DATA)
  process.env.STET_DATA = data
  process.env.PGAPPNAME ??= 'stet'
  return { ...environment, mode, data }
}

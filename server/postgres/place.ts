import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from './account'
import { installedPostgres } from './binaries'

/** Where the programs and the cluster are. `moved` when the account could not reach them where they belong. */
export type Place = { readonly native: string; readonly cluster: string; readonly moved: boolean }

/** The home of what must lie outside a private folder; it survives a restart of the machine, unlike `/tmp`. */
const OUTSIDE = '/var/lib/stet'

const mayEnter = (folder: string, account: Account): boolean => {
  const { uid, mode } = statSync(folder)
  return (mode & (uid === account.uid ? 0o100 : 0o001)) !== 0
}

/** Whether the account may walk down to this folder; folders that do not exist yet will be made by us, open. */
export const reachableBy = (account: Account, folder: string): boolean => {
  const above = dirname(folder)
  const here = !existsSync(folder) || mayEnter(folder, account)
  return here && (above === folder || reachableBy(account, above))
}

/** Copies the programs once; links stay links, and a half-made copy is never used. */
const copyPrograms = (from: string, to: string): void => {
  if (existsSync(to)) return
  const half = `${to}.tmp-${process.pid}`
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  rmSync(to, { recursive: true, force: true })
  renameSync(half, to)
}

const openFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}

/** Decides where the cluster of a data folder lives and where its programs are run from. */
export const placeFor = (data: string, account: Account | null): Place => {
  const native = installedPostgres()
  const cluster = join(data, 'pg')
  if (!account || (reachableBy(account, native) && reachableBy(account, data))) {
    return { native, cluster, moved: false }
  }
  const outside = join(OUTSIDE, createHash('sha256').update(data).digest('hex').slice(0, 12))
  openFolder(OUTSIDE)
  openFolder(outside)
  const version = createHash('sha256').update(native).digest('hex').slice(0, 8)
  const programs = join(outside, `programs-${version}`)
  copyPrograms(native, programs)
  return { native: programs, cluster: reachableBy(account, data) ? cluster : join(outside, 'pg'), moved: true }
}

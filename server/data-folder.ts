import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SetUpFault } from '@/platform/set-up-fault'
import { isAlive, thisProcess } from './live-process'

const Holder = z.object({ pid: z.number(), since: z.string().nullable(), address: z.string() })

/** Root hands parts of the folder to the account of PostgreSQL, which must be able to walk through it. */
const modeOfFolder = (): number => (process.getuid?.() === 0 ? 0o711 : 0o700)

/** Makes the data folder if need be, and makes sure that we can write to it. */
export const openDataFolder = (folder: string): void => {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true })
      chmodSync(folder, modeOfFolder())
    }
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new SetUpFault(
      `Stet cannot write to its data folder ${folder}. Make it writable for this user, or name another one in STET_DATA.`,
      { cause },
    )
  }
}

const holderIn = (lock: string): z.infer<typeof Holder> | null => {
  try {
    return Holder.parse(JSON.parse(readFileSync(lock, 'utf8')))
  } catch {
    return null
  }
}

/**
 * Takes the folder for this process: its database is ours alone to start and stop. A process that was killed leaves
 * its claim behind; it counts only while that process lives. Returns how to let go.
 */
export const holdDataFolder = (folder: string, address: string): (() => void) => {
  const lock = join(folder, 'stet.lock')
  const holder = holderIn(lock)
  if (holder && isAlive(holder)) {
    throw new SetUpFault(
      `Stet already runs on the data folder ${folder}: process ${holder.pid}, ${holder.address}. ` +
        'Use that one, stop it, or name another folder in STET_DATA. Several instances need one DATABASE_URL.',
    )
  }
  rmSync(lock, { force: true })
  try {
    writeFileSync(lock, JSON.stringify({ ...thisProcess(), address }), { flag: 'wx', mode: 0o644 })
  } catch (cause) {
    throw new SetUpFault(`Another Stet is starting on the data folder ${folder} at this moment. Try again.`, { cause })
  }
  return () => rmSync(lock, { force: true })
}

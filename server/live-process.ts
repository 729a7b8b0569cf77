import { readFileSync } from 'node:fs'

/** A process, told apart from a later one that got the same number. */
export type ProcessName = { readonly pid: number; readonly since: string | null }

const SINCE_FIELD = 19

/** When the process was started, in the kernel's own count; null where there is no `/proc` to ask. */
const since = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[SINCE_FIELD] ?? null
  } catch {
    return null
  }
}

export const thisProcess = (): ProcessName => ({ pid: process.pid, since: since(process.pid) })

/** Does the process with this number exist, whoever owns it? */
export const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Is it that very process? */
export const isAlive = (name: ProcessName): boolean => exists(name.pid) && since(name.pid) === name.since

import { readFileSync } from 'node:fs'

/** A user of the operating system. */
export type Account = { readonly uid: number; readonly gid: number }

const NOBODY: Account = { uid: 65_534, gid: 65_534 }

const lookUp = (name: string, passwd: string): Account | undefined => {
  const [, , uid, gid] =
    passwd
      .split('\n')
      .map((line) => line.split(':'))
      .find(([user]) => user === name) ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/**
 * The account PostgreSQL runs as: ours, spelled `null`; or, since PostgreSQL refuses to run as root, an unprivileged
 * one that the machine has already.
 */
export const postgresAccount = (): Account | null => {
  if (process.getuid?.() !== 0) return null
  const passwd = readFileSync('/etc/passwd', 'utf8')
  return lookUp('postgres', passwd) ?? lookUp('nobody', passwd) ?? NOBODY
}

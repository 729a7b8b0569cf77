import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Kept = z.object({ password: z.string().min(32), port: z.number().int().optional() })

/** What we must remember of a cluster between two starts. Kept in the data folder, for our eyes only. */
export type Kept = z.infer<typeof Kept>

const fileOf = (data: string): string => join(data, 'postgres.json')

export const keep = (data: string, kept: Kept): void => {
  const half = `${fileOf(data)}.tmp-${process.pid}`
  writeFileSync(half, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  renameSync(half, fileOf(data))
}

/** The kept values; made, and on disk before anything uses them, the first time. */
export const keptFor = (data: string): Kept => {
  if (existsSync(fileOf(data))) return Kept.parse(JSON.parse(readFileSync(fileOf(data), 'utf8')))
  const fresh = { password: randomBytes(32).toString('hex') }
  keep(data, fresh)
  return fresh
}

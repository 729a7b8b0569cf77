import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Pool } from 'pg'
import { overPool } from '@/db/connect'
import { checkTrail } from '@/db/queries/check-trail'
import { checkAllEvidence } from '@/db/queries/evidence/evidence-rows'
import type { Check } from '@/newsroom/audit/check-chain'
import type { Flaw } from '@/newsroom/audit/flaw'
import { type BadLine, type Heads, readHeads } from '@/newsroom/audit/read-heads'
import { headsFile, keptHeads } from '@/platform/audit-heads'
import { auditKey } from '@/platform/audit-key'
import { SetUpFault } from '@/platform/set-up-fault'
import { holdDataFolder, openDataFolder } from '@/server/data-folder'
import { openDatabaseServer } from '@/server/database-server'
import { explain } from '@/server/explain'
import { runningAddress } from '@/server/postgres/running-address'
import { readSettings, type Settings } from '@/server/settings'
import { say } from '@/server/terminal'

type Source = { readonly file: string } & Heads

const number = (n: number): string => n.toLocaleString('en')
const span = ({ seq, to }: Flaw): string => (seq === to ? `entry ${seq}` : `entries ${seq} to ${to}`)

const TOLD: Readonly<Record<Flaw['kind'], (flaw: Flaw) => string>> = {
  edited: ({ seq }) => `edited: entry ${seq}, or the one before it together with its hash`,
  missing: (flaw) => `missing: ${span(flaw)}`,
  inserted: (flaw) => `inserted: ${span(flaw)}`,
  swapped: ({ seq, to }) => `swapped: entries ${seq} and ${to}`,
  rewritten: (flaw) => `rewritten: something in ${span(flaw)} was changed and what follows chained anew`,
  cut: (flaw) => `truncated: ${span(flaw)} stood at the end; what is before may have been chained anew`,
}

const given = async (file: string): Promise<Source> => {
  try {
    return { file, ...readHeads(await readFile(file, 'utf8'), auditKey()) }
  } catch (cause) {
    throw new SetUpFault(`The head ${file} cannot be read.`, { cause })
  }
}

/** The heads kept in the data folder, and those named. */
const sources = async (): Promise<readonly Source[]> => {
  const { values } = parseArgs({ options: { head: { type: 'string', multiple: true, default: [] } } })
  const kept = { file: headsFile(), ...readHeads(await keptHeads(), auditKey()) }
  return [kept, ...(await Promise.all(values.head.map(given)))]
}

/** Works while Stet runs and while it does not. */
const withDatabase = async <T>(settings: Settings, work: (url: string) => Promise<T>): Promise<T> => {
  const running = settings.DATABASE_URL ?? runningAddress(settings.data)
  if (running) return work(running)
  openDataFolder(settings.data)
  const letGo = holdDataFolder(settings.data, 'npm run audit:verify')
  const server = await openDatabaseServer(settings)
  try {
    return await work(server.url)
  } finally {
    await server.leave()
    letGo()
  }
}

type Found = Check & { readonly evidence: Awaited<ReturnType<typeof checkAllEvidence>> }

const check = async (url: string, heads: Heads['heads']): Promise<Found> => {
  const pool = new Pool({ connectionString: url, max: 1 })
  try {
    const db = overPool(pool)
    return { ...(await checkTrail(db, 'all', heads)), evidence: await checkAllEvidence(db) }
  } finally {
    await pool.end()
  }
}

const BAD: Readonly<Record<BadLine['kind'], string>> = {
  unreadable: 'not a head',
  unsigned:
    'not signed with the key of this newsroom; if the key was changed, put the heads before that aside with the old key',
}

const sayBad = (kind: BadLine['kind'], lines: readonly BadLine[]): void => {
  const [first] = lines
  if (first) say(`  ${number(lines.length).padStart(9)} are ${BAD[kind]} (line ${first.line} is the first)`)
}

const sayHeads = ({ file, heads, bad }: Source): void => {
  say(`  ${number(heads.length).padStart(9)} heads in ${file}`)
  for (const kind of ['unreadable', 'unsigned'] as const) {
    sayBad(
      kind,
      bad.filter((line) => line.kind === kind),
    )
  }
}

/** The second chain: what stands behind each publication. */
const sayEvidence = ({ rows, flaw }: Found['evidence']): void => {
  say(`  ${number(rows).padStart(9)} records of evidence read`)
  say(flaw ? `The evidence is not whole. Record ${flaw.seq} (${flaw.id}) is ${flaw.kind}.` : 'The evidence is whole.')
}

const main = async (): Promise<void> => {
  const settings = readSettings('development')
  const all = await sources()
  const heads = all.flatMap((source) => source.heads)
  const { entries, upTo, flaw, evidence } = await withDatabase(settings, (url) => check(url, heads))
  say(`  ${number(entries).padStart(9)} entries whole, up to ${upTo.seq}, hash ${upTo.hash}`)
  all.forEach(sayHeads)
  if (heads.length === 0) say('  Without a head, a cut at the end or a chain made anew would not be seen.')
  const isWhole = flaw === null && all.every(({ bad }) => bad.length === 0)
  say(
    flaw
      ? `The audit trail is not whole. ${TOLD[flaw.kind](flaw)}.`
      : isWhole
        ? 'The audit trail is whole.'
        : 'Not all heads can be believed.',
  )
  sayEvidence(evidence)
  if (!isWhole || evidence.flaw) process.exitCode = 1
}

main().catch(explain)

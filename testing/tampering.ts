import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import type { Flaw } from '@/newsroom/audit/flaw'

/** What was done to the trail. `named`: a check has no choice but to say so, of this entry; else it is near `first`. */
export type Tampered = { readonly what: string; readonly first: number; readonly named: Flaw['kind'] | null }

type Ground = {
  /** The last entry; those before it are numbered from 1. */
  readonly last: number
  /** A whole number from 1 to `sides`. */
  readonly dice: (sides: number) => number
}

type Tampering = (tx: Tx, ground: Ground) => Promise<Tampered>

const FORGED = sql`encode(sha256(random()::text::bytea), 'hex')`
const CONTENT: readonly SQL[] = [
  sql`at = at + interval '1 second'`,
  sql`actor_id = gen_random_uuid()`,
  sql`kind = kind || 'x'`,
  sql`subject_type = 'newsroom' || subject_type`,
  sql`subject_id = coalesce(subject_id, '') || 'x'`,
  sql`detail = detail || '{"forged": true}'`,
  sql`detail = jsonb_set(detail, '{n}', to_jsonb(-1.5))`,
]
const EDITS: readonly SQL[] = [...CONTENT, sql`hash = ${FORGED}`]

const run = async (tx: Tx, ...statements: readonly SQL[]): Promise<void> => {
  for (const statement of statements) await tx.execute(statement)
}

/** By way of negative numbers, since the key is checked row by row. */
const renumber = (tx: Tx, from: number, by: number): Promise<void> =>
  run(
    tx,
    sql`update audit_entry set seq = -seq where seq >= ${from}`,
    sql`update audit_entry set seq = -seq + ${by}::int where seq < 0`,
  )

const rehash = (from: number): SQL => sql`select pg_temp.chain_anew(${from}::bigint)`
const own = (seq: number): SQL => sql`
  update audit_entry e set hash = audit_hash(coalesce((select hash from audit_entry where seq = e.seq - 1), repeat('0', 64)), e)
  where seq = ${seq}`

const editOneOf =
  (edits: readonly SQL[]): Tampering =>
  async (tx, { last, dice }) => {
    const [first, n] = [dice(last), dice(edits.length)]
    await run(tx, sql`update audit_entry set ${edits[n - 1]} where seq = ${first}`)
    return { what: `edited ${first} (${n})`, first, named: 'edited' }
  }

const editAndHash: Tampering = async (tx, ground) => {
  const { what, first } = await editOneOf(CONTENT)(tx, ground)
  await run(tx, own(first))
  return { what: `${what} with its hash`, first, named: null }
}

const remove: Tampering = async (tx, { last, dice }) => {
  const [first, count] = [dice(last), dice(3)]
  await run(tx, sql`delete from audit_entry where seq between ${first} and ${first + count - 1}`)
  return { what: `deleted ${count} from ${first}`, first, named: first + count > last ? 'cut' : 'missing' }
}

const removeAndCloseUp: Tampering = async (tx, { last, dice }) => {
  const first = dice(last)
  await run(tx, sql`delete from audit_entry where seq = ${first}`)
  await renumber(tx, first + 1, -1)
  const named = first === last ? 'cut' : first === last - 1 ? 'edited' : 'missing'
  return { what: `deleted ${first} and closed up`, first, named }
}

const put = (seq: number, hash: SQL): SQL => sql`
  insert into audit_entry (seq, at, kind, subject_type, detail, hash)
  values (${seq}, now(), 'publish', 'story', '{"put": "in"}', ${hash})`

const insert: Tampering = async (tx, { last, dice }) => {
  const first = dice(last)
  await renumber(tx, first, 1)
  await run(tx, put(first, dice(2) === 1 ? sql`''` : FORGED))
  return { what: `inserted at ${first}`, first, named: 'inserted' }
}

const insertAndHash: Tampering = async (tx, { last, dice }) => {
  const first = dice(last)
  await renumber(tx, first, 1)
  await run(tx, put(first, sql`''`), own(first))
  return { what: `inserted and hashed at ${first}`, first, named: null }
}

const append: Tampering = async (tx, { last, dice }) => {
  const first = last + 1
  const blank = dice(2) === 1
  await run(tx, put(first, blank ? sql`''` : FORGED))
  return { what: `appended ${first}`, first, named: blank ? 'inserted' : 'edited' }
}

const pair = ({ last, dice }: Ground): [number, number] => {
  const one = dice(last - 1)
  return [one, one + dice(last - one)]
}

const exchange = async (tx: Tx, one: number, other: number): Promise<void> =>
  run(
    tx,
    sql`update audit_entry set seq = -seq where seq in (${one}, ${other})`,
    sql`update audit_entry set seq = ${one}::int + ${other}::int + seq where seq < 0`,
  )

const swap: Tampering = async (tx, ground) => {
  const [first, other] = pair(ground)
  await exchange(tx, first, other)
  return { what: `swapped ${first} and ${other}`, first, named: 'swapped' }
}

const swapAllButHash: Tampering = async (tx, ground) => {
  const [first, other] = pair(ground)
  await exchange(tx, first, other)
  await run(
    tx,
    sql`update audit_entry a set hash = b.hash from audit_entry b
        where a.seq in (${first}, ${other}) and b.seq = ${first}::int + ${other}::int - a.seq`,
  )
  return { what: `swapped ${first} and ${other} under their hashes`, first, named: 'swapped' }
}

const cut: Tampering = async (tx, { last, dice }) => {
  const first = dice(10) === 1 ? 1 : dice(last)
  await run(tx, sql`delete from audit_entry where seq >= ${first}`)
  return { what: `cut from ${first}`, first, named: 'cut' }
}

/** Whatever else was done, and then everything from there on chained anew: only heads can tell. */
const andChainAnew =
  (tampering: Tampering): Tampering =>
  async (tx, ground) => {
    const { what, first } = await tampering(tx, ground)
    await run(tx, rehash(first))
    return { what: `${what}, chained anew`, first, named: null }
  }

export const TAMPERINGS: readonly Tampering[] = [
  ...[
    editOneOf(EDITS),
    editAndHash,
    remove,
    removeAndCloseUp,
    insert,
    insertAndHash,
    append,
    swap,
    swapAllButHash,
    cut,
  ],
  ...[editOneOf(CONTENT), removeAndCloseUp, insert, swap].map(andChainAnew),
]

/** What a tampering needs, in its own transaction: triggers that look away, and a way to chain anew. */
export const lookAway = (tx: Tx): Promise<void> =>
  run(
    tx,
    sql`alter table audit_entry disable trigger user`,
    sql`create or replace function pg_temp.chain_anew(first bigint) returns void language plpgsql as $$
      declare
        entry audit_entry;
        previous text := coalesce((select hash from audit_entry where seq < first order by seq desc limit 1), repeat('0', 64));
      begin
        for entry in select * from audit_entry where seq >= first order by seq loop
          previous := audit_hash(previous, entry);
          update audit_entry set hash = previous where seq = entry.seq;
        end loop;
      end $$`,
  )

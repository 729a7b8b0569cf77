import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { postgresAccount } from './account'
import { reachableBy } from './place'
import { postmasterIn } from './postmaster'
import { runningAddress } from './running-address'
import { startPostgres } from './start-postgres'

const folder = mkdtempSync(join(tmpdir(), 'stet-postgres-'))
chmodSync(folder, 0o711)
const data = join(folder, '資料 folder')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = async (url: string, question: string): Promise<unknown> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(question)
  await client.end()
  return rows[0]
}

describe('the built-in database', () => {
  it('survives its parent: a second start adopts it, after kill -9 a third starts it, and nothing is lost', async () => {
    const first = await startPostgres(data)
    await ask(first.url, `create table kept as select '留' as word`)
    expect(runningAddress(data)).toBe(first.url)

    const second = await startPostgres(data)
    expect(second).toMatchObject({ adopted: true, port: first.port })

    const postmaster = postmasterIn(second.cluster)
    if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
    while (second.alive()) await new Promise((settle) => setTimeout(settle, 20))
    const third = await startPostgres(data)
    expect(third.adopted).toBe(false)
    expect(await ask(third.url, 'select word from kept')).toEqual({ word: '留' })

    await third.stop()
    expect(third.alive()).toBe(false)
    expect(runningAddress(data)).toBeNull()
  })

  it('keeps text as UTF-8, its promises on disk, and its owner no superuser', async () => {
    const postgres = await startPostgres(data)
    const settings = await ask(
      postgres.url,
      `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        current_setting('listen_addresses') as addresses,
        (select rolsuper from pg_roles where rolname = current_user) as super`,
    )
    await postgres.stop()
    expect(settings).toEqual({ encoding: 'UTF8', fsync: 'on', addresses: '127.0.0.1', super: false })
  })

  it('leaves no password file behind', () => {
    expect(existsSync(`${data}/pg.tmp-${process.pid}.pw`)).toBe(false)
  })
})

describe('a private folder', () => {
  it('cannot be reached by the account that root lends to the database', () => {
    const account = postgresAccount() ?? { uid: 65_534, gid: 65_534 }
    const inside = join(folder, 'private', 'data')
    mkdirSync(join(folder, 'private'), { mode: 0o700 })
    expect(reachableBy(account, inside)).toBe(account.uid === process.getuid?.())
    chmodSync(join(folder, 'private'), 0o711)
    expect(reachableBy(account, inside)).toBe(true)
  })
})

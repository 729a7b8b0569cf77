import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { choosePort } from './choose-port'
import { holdDataFolder, openDataFolder } from './data-folder'
import { openDatabaseServer } from './database-server'
import { anyFreePort } from './free-port'
import { thisProcess } from './live-process'

const folder = mkdtempSync(join(tmpdir(), 'stet-set-up-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a port', () => {
  it('that was asked for and is taken stops the start, which names it', async () => {
    const port = await anyFreePort()
    const other = createServer().listen(port, '127.0.0.1')
    await expect(choosePort({ PORT: port, HOST: '127.0.0.1' })).rejects.toThrow(`Port ${port} is taken`)
    other.close()
  })

  it('that was not asked for is the first free one from 3000 on', async () => {
    expect(await choosePort({ PORT: undefined, HOST: '127.0.0.1' })).toBeGreaterThanOrEqual(3000)
  })
})

describe('a data folder', () => {
  it('is made when it is missing', () => {
    expect(() => openDataFolder(join(folder, '新聞', 'with a space'))).not.toThrow()
  })

  it('that cannot be written to is named, with the way out', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => openDataFolder(join(folder, 'file', 'data'))).toThrow(/cannot write to its data folder .*STET_DATA/)
  })

  it('belongs to one living process', () => {
    const letGo = holdDataFolder(folder, 'http://localhost:3000')
    expect(() => holdDataFolder(folder, 'http://localhost:3001')).toThrow(
      `process ${process.pid}, http://localhost:3000`,
    )
    letGo()
    expect(() => holdDataFolder(folder, 'http://localhost:3001')()).not.toThrow()
  })

  it('is taken over from a process that was killed, even when its number is in use again', () => {
    const dead = Number(execFileSync('sh', ['-c', 'echo $$']).toString())
    const claims = [
      { pid: dead, since: '1' },
      { ...thisProcess(), since: '1' },
    ]
    for (const claim of claims) {
      writeFileSync(join(folder, 'stet.lock'), JSON.stringify({ ...claim, address: 'http://localhost:3000' }))
      expect(() => holdDataFolder(folder, 'http://localhost:3000')()).not.toThrow()
    }
  })
})

describe('a database of one’s own', () => {
  it('that cannot be reached is named without its password, with what to check', async () => {
    const url = `postgres://stet:hunter2@127.0.0.1:${await anyFreePort()}/news`
    const failure = await openDatabaseServer({ DATABASE_URL: url, data: folder }).catch((error: Error) => error.message)
    expect(failure).toMatch(/127\.0\.0\.1:\d+\/news cannot be used: .*Check DATABASE_URL/)
    expect(failure).not.toContain('hunter2')
  })
})

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openLog } from './log'

const folder = mkdtempSync(join(tmpdir(), 'stet-log-'))
const file = join(folder, 'stet.log')
const log = openLog(file, 'info')
afterAll(() => rmSync(folder, { recursive: true }))

describe('the log', () => {
  it('keeps what opens a door and what names a private person to itself', () => {
    const secret = { password: 'lantern', token: 'abc', email: 'editor@example.com' }
    log.info({ ...secret, cookie: 'stet=1', authorization: 'Bearer x', inside: secret }, 'a request')
    const said = readFileSync(file, 'utf8')
    expect(said).not.toMatch(/lantern|abc|editor@example\.com|stet=1|Bearer x/)
    expect(said.match(/\[Redacted\]/g)).toHaveLength(8)
  })

  it('is one line an event, whatever a visitor sends', () => {
    const before = readFileSync(file, 'utf8').split('\n').length
    log.info({ path: '/desk\r\n{"level":60,"msg":"forged"}\u001b[2J' }, 'denied')
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(lines).toHaveLength(before + 1)
    expect(lines.join('\n')).not.toContain('\u001b')
  })

  it('is for its owner alone', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

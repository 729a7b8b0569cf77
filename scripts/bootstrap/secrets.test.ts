import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let checkout = ''
const file = (): string => join(checkout, '.env.local')

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'stet-checkout-'))
  cpSync(import.meta.dirname, join(checkout, 'scripts/bootstrap'), { recursive: true })
})
afterEach(() => rmSync(checkout, { recursive: true, force: true }))

/** As the bootstrap does it, in a process with only this environment. */
const makeSecrets = (env: Record<string, string> = {}): string => {
  const module = join(checkout, 'scripts/bootstrap/secrets.mjs')
  const code = `import(${JSON.stringify(module)}).then(({ ensureSecrets }) => ensureSecrets())`
  execFileSync(process.execPath, ['-e', code], { env: { NODE_ENV: 'test', ...env } })
  return readFileSync(file(), 'utf8')
}

describe('the secrets', () => {
  it('are made once, for nobody else to read, and then left alone', () => {
    const first = makeSecrets()
    expect(first).toMatch(/^NEXTAUTH_SECRET=[0-9a-f]{64}$/m)
    expect(first).toMatch(/^STET_DEMO_PASSWORD=[a-z2-9-]{15,}$/m)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(makeSecrets()).toBe(first)
  })

  it('are added to what an operator wrote, which stays', () => {
    writeFileSync(file(), 'export STET_DEMO_PASSWORD="mine"\nSMTP_URL=smtp://localhost')
    const text = makeSecrets()
    expect(text).toContain('export STET_DEMO_PASSWORD="mine"\nSMTP_URL=smtp://localhost\n')
    expect(text).toContain('NEXTAUTH_SECRET=')
    expect(text.match(/STET_DEMO_PASSWORD/g)).toHaveLength(1)
  })

  it('are not made where the environment has them', () => {
    expect(makeSecrets({ NEXTAUTH_SECRET: 'given' })).not.toContain('NEXTAUTH_SECRET')
  })
})

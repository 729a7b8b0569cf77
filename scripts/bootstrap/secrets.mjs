import { randomBytes, randomInt } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { root } from './checkout.mjs'

/** Letters and digits that nobody takes for one another. */
const CLEAR = 'abcdefghjkmnpqrstuvwxyz23456789'

const group = () => Array.from({ length: 5 }, () => CLEAR[randomInt(CLEAR.length)]).join('')

const SECRETS = {
  NEXTAUTH_SECRET: { why: 'Key of the sign-in cookies.', make: () => randomBytes(32).toString('hex') },
  STET_DEMO_PASSWORD: {
    why: 'Password of the people of the sample newsroom.',
    make: () => [group(), group(), group(), group()].join('-'),
  },
}

const namesIn = (file) => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return { text, names: new Set([...text.matchAll(/^\s*(?:export\s+)?([A-Z_]+)\s*=/gm)].map(([, name]) => name)) }
}

const addMissing = (file) => {
  const { text, names } = namesIn(file)
  const missing = Object.entries(SECRETS).filter(([name]) => !process.env[name] && !names.has(name))
  if (missing.length === 0) return
  const lines = missing.map(([name, { why, make }]) => `# ${why}\n${name}=${make()}\n`)
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  appendFileSync(file, gap + lines.join(''), { mode: 0o600 })
  chmodSync(file, 0o600)
}

/**
 * Makes the secrets nobody gave us, once. What is there stays as it is. A checkout that cannot be written to keeps
 * them in the data folder.
 */
export const ensureSecrets = () => {
  try {
    addMissing(`${root}.env.local`)
  } catch {
    const data = process.env.STET_DATA || `${root}data`
    mkdirSync(data, { recursive: true })
    addMissing(`${data}/secrets.env`)
  }
}

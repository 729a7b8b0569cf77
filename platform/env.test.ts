import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnvironment, unknownVariables } from './env'
import { exampleFile, VARIABLES } from './variables'

const SECRET = 'a secret that is long enough to be one'

const complaint = (source: Record<string, string>): string => {
  try {
    readEnvironment(source)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('the environment', () => {
  it('needs nothing but the secret that the bootstrap makes', () => {
    const settings = readEnvironment({ NEXTAUTH_SECRET: SECRET })
    expect(settings).toMatchObject({ HOST: '127.0.0.1', STET_DATA: './data', STET_SEED: 'sample', STET_MIGRATE: 'on' })
    expect(settings.PORT).toBeUndefined()
  })

  it('names all faults at once', () => {
    const message = complaint({ PORT: 'three', STET_URL: 'news.example.com/a', STET_SEED: 'half', LOG_LEVEL: 'loud' })
    for (const name of ['PORT', 'STET_URL', 'STET_SEED', 'LOG_LEVEL', 'NEXTAUTH_SECRET'])
      expect(message).toContain(name)
  })

  it('never repeats a value, which may be a secret', () => {
    const message = complaint({
      NEXTAUTH_SECRET: 'short-secret',
      DATABASE_URL: 'mysql://me:hunter2@db',
      SMTP_URL: 'hunter3',
    })
    expect(message).toContain('DATABASE_URL must begin with postgres://')
    expect(message).not.toMatch(/short-secret|hunter2|hunter3/)
  })

  it('takes an empty value for no value', () => {
    expect(readEnvironment({ NEXTAUTH_SECRET: SECRET, PORT: '', DATABASE_URL: '' }).PORT).toBeUndefined()
  })

  it('notices a misspelled variable of ours, and leaves those of others alone', () => {
    expect(unknownVariables({ STET_DATE: 'x', STET_DATA: 'x', PATH: 'x' })).toEqual(['STET_DATE'])
  })

  it('accepts as public origin an origin and nothing more', () => {
    for (const url of ['https://news.example.com', 'http://localhost:3000', 'https://news.example.com/']) {
      expect(complaint({ NEXTAUTH_SECRET: SECRET, STET_URL: url })).toBe('')
    }
    for (const url of [
      'news.example.com',
      'ftp://news.example.com',
      'https://news.example.com/news',
      'https://x/?a=1',
    ]) {
      expect(complaint({ NEXTAUTH_SECRET: SECRET, STET_URL: url })).toContain('STET_URL')
    }
  })
})

describe('.env.example', () => {
  it('is what the table of variables says, so that it never lacks one', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(exampleFile())
  })

  it.each(Object.entries(VARIABLES))('gives %s an example that would be accepted', (_, { schema, example }) => {
    expect(schema.safeParse(example).success).toBe(true)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const Versions = z.record(z.string(), z.string())
const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  allowScripts: z.record(z.string(), z.unknown()),
})
const Lock = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      name: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
})

const text = readFileSync('package-lock.json', 'utf8')
const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')))
const { packages } = Lock.parse(JSON.parse(text))

/** Every installed copy, by the name it is imported by. */
const copies = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { version = '', name, ...rest }]) => ({
    name: name ?? path.split('node_modules/').at(-1) ?? '',
    version,
    ...rest,
  }))

const versionsOf = (name: string): string[] => [
  ...new Set(copies.filter((copy) => copy.name === name).map(({ version }) => version)),
]

/** Below each of these a public advisory applies. */
const FLOORS = {
  next: '16.4.2',
  sharp: '0.35.4',
  'next-auth': '4.24.15',
  'drizzle-orm': '0.45.2',
  '@tiptap/core': '3.30.5',
  nodemailer: '10.0.5',
  dompurify: '3.4.16',
} as const

/** Two of them in one process do not know each other's objects. */
const SINGLE = ['react', 'react-dom', 'zod', 'pg', 'prosemirror-model', 'react-aria-components', 'nodemailer']

const isAtLeast = (version: string, floor: string): boolean => {
  const [own, least] = [version, floor].map((one) => one.split(/[.-]/, 3).map(Number))
  const at = least?.findIndex((part, n) => part !== own?.[n]) ?? -1
  return at === -1 || (own?.[at] ?? 0) > (least?.[at] ?? 0)
}

describe('what is installed', () => {
  it('is pinned exactly, directly and in the lockfile', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/)
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  it('comes from whichever registry is configured: the lockfile names none', () => {
    expect(copies.filter(({ resolved }) => resolved !== undefined)).toEqual([])
    expect(text).not.toMatch(/https?:\/\/[^"]*(?:registry|npmjs)/)
  })

  it.each(Object.entries(FLOORS))('has no %s below %s', (name, floor) => {
    for (const version of versionsOf(name)) expect(isAtLeast(version, floor), version).toBe(true)
  })

  it.each(SINGLE)('has one copy of %s', (name) => {
    expect(copies.filter((copy) => copy.name === name)).toHaveLength(1)
  })

  it('has one version of all of Tiptap', () => {
    const tiptap = copies.filter(({ name }) => name.startsWith('@tiptap/'))
    expect(new Set(tiptap.map(({ version }) => version)).size).toBe(1)
  })

  it('runs no script of a package at installation that nobody looked at', () => {
    const wanting = copies.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
    expect(wanting.filter((name) => !(name in manifest.allowScripts))).toEqual([])
  })
})

it('knows an older version from a newer one', () => {
  expect(isAtLeast('16.4.2', '16.4.2')).toBe(true)
  expect(isAtLeast('16.10.0', '16.4.2')).toBe(true)
  expect(isAtLeast('16.3.9', '16.4.2')).toBe(false)
  expect(isAtLeast('15.9.9', '16.4.2')).toBe(false)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const here = import.meta.dirname
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const text = (file: string) => readFileSync(join(here, file), 'utf8')

/** Every command a person can give; the house itself has its own context, and people outside have none. */
const COMMAND = /^export const (\w+) = (?:async )?\(\s*(?:context|\{[^}]*\}): (?:Publish)?Context,/gm
const isAboutStory = (source: string) => /storyId: z\.uuid\(\)/.test(source)

it('every command about a named story is tried by strangers (WF-32)', () => {
  const given = files
    .filter((file) => !file.endsWith('.test.ts'))
    .map(text)
    .filter(isAboutStory)
  const names = given.flatMap((source) => [...source.matchAll(COMMAND)].flatMap(([, name]) => name ?? []))
  expect(names).toEqual(expect.arrayContaining(['saveCopy', 'makeMove', 'followStory', 'duplicateStory', 'reply']))
  const tests = files.filter((file) => /strangers.*\.test\.ts$/.test(file)).map(text)
  expect(names.filter((name) => !tests.some((test) => test.includes(`${name}(`)))).toEqual([])
})

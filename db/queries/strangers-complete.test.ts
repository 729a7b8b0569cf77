import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Asked of no object: conditions other questions are made of, and what the house tells everybody with a role. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  hiddenAmong: 'says which stories are kept from somebody: a part of the record, which its own test asks for',
  stillTheirs: 'a condition of the lists of notices',
  reviewRules: 'the house rules of review: its own test asks it as nobody who leads',
  termBook: 'the lists of words of the house: commands/terms asks it as nobody who leads',
  termPage: 'the same',
  liveUse: 'names only readable pieces: its own test',
  outdatedNotices: 'looks before a screen is drawn; says nothing itself',
  unfilledAt: 'says nothing of most stories to anybody: its own test asks it as a stranger',
  rulesOf: 'part of the book and of its pages, which are asked',
  looseningOf: 'part of the pages of the book, which are asked',
  standInsOf: 'part of the pages of the book, which are asked',
  choicesFor: 'part of the moves at hand',
  auditChecks: 'of admins: its own test',
  holders: 'of admins: the test of what they hold',
  mailPage: 'of admins: its own test',
  mailById: 'of admins: its own test',
  givenUpMails: 'of admins: its own test',
  dryRun: 'of those who keep disclaimers: commands/reissue asks it as nobody who does',
  previewRule: 'of those who keep disclaimers: its own test asks it as strangers and as nobody who does',
  countEffects: 'a part of previewRule',
  electionList: 'names no pieces: commands/elections asks it as nobody with a role',
  gradeTables: 'names no pieces: commands/grade-table asks it as nobody with a role',
  houseDeclarations: 'names no pieces: commands/house-declaration asks it as nobody with a role',
  noticesFile: 'of those who keep disclaimers: commands/exchange asks it as nobody who does',
  starterShelf: 'the same; names no pieces',
  reissueJobPage: 'the same',
  enlistedRun: 'of a reissue one may see: commands/reissue asks that',
  leftPieces: 'the same',
  reissueResults: 'the same',
  reissuesOf: 'of those who keep disclaimers: commands/reissue asks it as nobody who does',
  partnerList: 'of admins: commands/partners asks it as nobody who is',
  deliveryPage: 'the same',
}

const here = import.meta.dirname
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const text = (file: string) => readFileSync(join(here, file), 'utf8')

/** Every query that is asked in somebody's name. */
const ASKED = /^export const (\w+) = (?:async )?\(\s*reader: Reader,\s*(?:actor|viewer|asker): /gm

it('every query asked in somebody’s name is put to strangers (WF-32)', () => {
  const asked = files.filter((file) => !file.endsWith('.test.ts')).flatMap((file) => [...text(file).matchAll(ASKED)])
  const names = asked.flatMap(([, name]) => name ?? [])
  expect(names).toContain('sinceLastLook')
  const tests = files.filter((file) => /strangers.*\.test\.ts$/.test(file)).map(text)
  const forgotten = names.filter((name) => !(name in NOT_ASKED) && !tests.some((test) => test.includes(`${name}(db`)))
  expect(forgotten).toEqual([])
  expect(Object.keys(NOT_ASKED).filter((name) => !names.includes(name))).toEqual([])
})

import { describe, expect, it } from 'vitest'
import type { Actor } from '@/newsroom/people/actor'
import { admin, chief, editor, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { auditPage, peopleInRecord } from './audit'
import { denials } from './denials'
import { disclaimerPage } from './disclaimer-page'
import { disclaimerBook } from './disclaimers'
import { at, HEADLINE, hideOn } from './hiding-for-test'
import { keepers } from './keepers'
import { startDesks } from './list-choices'
import { waitsForYou } from './notices/waits-for-you'
import { peoplePage } from './people'
import { colleagues, personSheet } from './person'
import { openSessions } from './sessions'
import { settings } from './settings'

const { db } = await testDatabase()
const { hidden, limited } = await hideOn(db)

describe('what belongs to admins', () => {
  const filter = { person: null, kind: null, subject: null, subjectId: null, from: null, to: null }
  const everybody = { search: '', state: null, role: null, sort: 'name', cursor: null } as const
  const asker = (actor: Actor) => ({ ...actor, language: 'en' as const, timeZone: 'UTC' })
  const OFFICE: Readonly<Record<string, (actor: Actor) => Promise<unknown>>> = {
    'the record': (actor) => auditPage(db, asker(actor), filter, null),
    'who is in the record': (actor) => peopleInRecord(db, actor),
    people: (actor) => peoplePage(db, actor, everybody),
    'a person': (actor) => personSheet(db, actor, editor.id),
    'who could take over': (actor) => colleagues(db, actor, editor.id),
    'another’s sessions': (actor) => openSessions(db, actor, editor.id, at),
    settings: (actor) => settings(db, actor),
    'who was denied a move': (actor) => denials(db, actor, hidden.storyId),
  }

  it.each(Object.entries(OFFICE))('is nothing to a chief: %s', async (_what, ask) => {
    const nothing = [null, [], { items: [], next: null }, { items: [], next: null, count: 0 }]
    expect(nothing).toContainEqual(await ask(chief))
  })

  it('is open to them', async () => {
    expect(await personSheet(db, admin, editor.id)).toMatchObject({ id: editor.id })
    expect((await auditPage(db, asker(admin), filter, null)).items).not.toEqual([])
    expect(await denials(db, admin, hidden.storyId)).toMatchObject([{ actor: reporter.name, move: 'publish' }])
  })
})

it('keeps from admins what the record says of a story limited to others, and not that it says something', async () => {
  const asker = { ...admin, language: 'en' as const, timeZone: 'UTC' }
  const said = async (subjectId: string) => {
    const filter = { person: null, kind: null, subject: null, subjectId, from: null, to: null }
    return (await auditPage(db, asker, filter, null)).items
  }
  const [open, kept] = [await said(hidden.storyId), await said(limited.storyId)]
  expect(kept.map(({ kind }) => kind)).toEqual(open.map(({ kind }) => kind))
  expect(JSON.stringify(open)).toContain(HEADLINE)
  expect(JSON.stringify(kept)).not.toContain(HEADLINE)
  expect(kept.every(({ isHidden }) => isHidden)).toBe(true)
  expect(await denials(db, admin, limited.storyId)).toEqual([])
})

it('closes the whole house to somebody without a role', async () => {
  const nobody = withoutRoles(reporter)
  expect(await disclaimerBook(db, nobody, at)).toBeNull()
  expect(await waitsForYou(db, nobody, at)).toEqual({ lines: [], count: 0 })
  expect(await disclaimerPage(db, nobody, 'third-party', at)).toBeNull()
  expect(await keepers(db, nobody)).toEqual([])
  expect(await startDesks(db, nobody)).toEqual([])
})

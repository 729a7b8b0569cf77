import { describe, expect, it } from 'vitest'
import { admin, chief, DESK, editor, type Player, reporter } from '@/testing/cast'
import { BUILT_IN } from '../workflow/routes'
import { waitedFor } from './waited-for'

const [first] = BUILT_IN.one_review.stages
const second: Player = { ...editor, id: 'a0000000-0000-4000-8000-000000000033', name: 'Second editor' }
const everybody = [reporter, editor, second, chief, admin]

type More = Partial<Parameters<typeof waitedFor>[0]>
const told = (stage: object, more: More = {}, people: readonly Player[] = everybody) =>
  waitedFor({ stage: { ...first, ...stage }, claimedBy: null, passed: [], hands: [], deskId: DESK, ...more }, people)

describe('whom a stage waits for', () => {
  it('is whoever is nearest to its role, or whoever took it on', () => {
    expect(told({})).toEqual([editor.id, second.id])
    expect(told({}, { claimedBy: chief.id })).toEqual([chief.id])
  })

  it('is those it names, and nobody of its role beside them', () => {
    expect(told({ people: [reporter.id, chief.id] })).toEqual([reporter.id, chief.id])
    expect(told({ people: [reporter.id, chief.id] }, { hands: [reporter.id] })).toEqual([chief.id])
  })

  it('is also the others while one has taken on a stage that wants two, and no longer who has passed it', () => {
    expect(told({ needed: 2 }, { claimedBy: editor.id })).toEqual([editor.id, second.id])
    expect(told({ needed: 2 }, { passed: [editor.id] })).toEqual([second.id])
    expect(told({ needed: 2 }, { passed: [editor.id], claimedBy: second.id })).toEqual([second.id])
  })

  it('reaches to the next rung where the nearest are too few', () => {
    expect(told({ needed: 2 }, {}, [reporter, editor, chief, admin])).toEqual([editor.id, chief.id, admin.id])
  })
})

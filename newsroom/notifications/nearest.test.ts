import { describe, expect, it } from 'vitest'
import type { Actor } from '@/newsroom/people/actor'
import { admin, atOtherDesk, chief, contributor, DESK, editor, legal, reporter } from '@/testing/cast'
import { nearest } from './nearest'

const everybody = [contributor, reporter, editor, chief, legal, admin]
const names = (people: readonly Actor[]) => people.map(({ name }) => name)

describe('whoever is told that a role is wanted', () => {
  it('holds exactly that role on the desk', () => {
    expect(names(nearest(everybody, 'editor', DESK))).toEqual([editor.name])
    expect(names(nearest(everybody, 'legal', DESK))).toEqual([legal.name])
    expect(names(nearest([editor, { ...editor, id: 'second', name: 'Another' }], 'editor', DESK))).toHaveLength(2)
  })

  it('is of the next rung up where the desk has nobody', () => {
    expect(names(nearest([reporter, chief, legal, admin], 'editor', DESK))).toEqual([chief.name])
    expect(names(nearest([atOtherDesk(editor), atOtherDesk(chief), admin], 'editor', DESK))).toEqual([admin.name])
  })

  it('is nobody where nobody could do it', () => {
    expect(nearest([contributor, reporter, legal], 'editor', DESK)).toEqual([])
    expect(nearest([admin, chief], 'legal', DESK)).toEqual([])
  })

  it('is told as what they hold on this desk, whatever they hold beside it', () => {
    const both = { ...chief, grants: [...chief.grants, ...legal.grants] }
    expect(names(nearest([both, admin], 'chief', DESK))).toEqual([chief.name])
  })
})

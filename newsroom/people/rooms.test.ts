import { describe, expect, it } from 'vitest'
import { admin, CAST, type CastName, contributor, editor, withoutRoles } from '@/testing/cast'
import { roomAt, roomsOf } from './rooms'

const names = (who: CastName) => roomsOf(CAST[who]).map(({ name }) => name)

describe('the rail', () => {
  it('shows writers their work, the stories and the disclaimers', () => {
    expect(names('contributor')).toEqual(['work', 'board', 'stories', 'calendar', 'disclaimers'])
    expect(names('reporter')).toEqual(['work', 'board', 'stories', 'calendar', 'disclaimers', 'imports'])
  })

  it('shows the review room to those who review', () => {
    expect(names('editor')).toEqual([
      'work',
      'review',
      'reports',
      'board',
      'stories',
      'calendar',
      'disclaimers',
      'sampling',
      'imports',
    ])
    expect(names('chief')).toEqual([...names('editor').slice(0, -2), 'rules', 'terms', 'sampling', 'imports'])
    expect(names('legal')).toContain('review')
    expect(names('reporter')).not.toContain('review')
  })

  it('shows the house to admins', () => {
    expect(names('admin')).toEqual([...names('chief'), 'people', 'settings', 'audit', 'mail', 'partners'])
  })

  it('has no room for samples in a house that does not proofread (TR-25)', () => {
    expect(roomsOf(admin, ['sampling']).map(({ name }) => name)).not.toContain('sampling')
  })

  it('shows nothing to a person without a role', () => {
    expect(roomsOf(withoutRoles(contributor))).toEqual([])
  })

  it('knows which room an address is in', () => {
    const rooms = roomsOf(admin)
    expect(roomAt(rooms, '/desk')?.name).toBe('work')
    expect(roomAt(rooms, '/desk/stories/1/history')?.name).toBe('stories')
    expect(roomAt(rooms, '/desk/reviewers')?.name).toBe('work')
    expect(roomAt(roomsOf(editor), '/account')).toBeUndefined()
  })
})

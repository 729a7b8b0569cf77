import { describe, expect, it } from 'vitest'
import { routeKey } from './route-key'

describe('the key of a new route', () => {
  it('comes from its English name, without anything that joins keys', () => {
    expect(routeKey('Court & crime + appeals', [])).toBe('court_crime_appeals')
    expect(routeKey('3 Éditeurs', [])).toBe('editeurs')
    expect(routeKey('三審', [])).toBe('route')
  })

  it('is never one the house already has', () => {
    expect(routeKey('Court', ['court', 'court_2'])).toBe('court_3')
  })
})

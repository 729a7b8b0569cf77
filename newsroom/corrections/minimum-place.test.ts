import { describe, expect, it } from 'vitest'
import { CHANGE_KINDS, PLACES, SEVERITIES } from './kinds'
import { floorOf, minimumPlace, type PlaceFacts, placeAllowed } from './minimum-place'

const facts = (more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  kind: 'correction',
  severity: 'material',
  affectsHeadline: false,
  errorLiveHours: 2,
  ...more,
})

const EVERY: readonly PlaceFacts[] = CHANGE_KINDS.flatMap((kind) =>
  SEVERITIES.flatMap((severity) =>
    [false, true].flatMap((affectsHeadline) =>
      [0, 24, 25].map((errorLiveHours) => ({ kind, severity, affectsHeadline, errorLiveHours })),
    ),
  ),
)

describe('the least place of a note', () => {
  it('is directly under the headline when the headline was touched', () => {
    expect(minimumPlace(facts({ affectsHeadline: true, severity: 'minor' }))).toBe('headline_below')
  })

  it('is the top for a serious error and for a retraction', () => {
    expect(minimumPlace(facts({ severity: 'serious' }))).toBe('top')
    expect(minimumPlace(facts({ kind: 'retraction', severity: 'minor' }))).toBe('top')
  })

  it('is the bottom for a material error, and the top once it has been up for more than a day', () => {
    expect(minimumPlace(facts())).toBe('bottom')
    expect(minimumPlace(facts({ errorLiveHours: 24 }))).toBe('bottom')
    expect(minimumPlace(facts({ errorLiveHours: 30 }))).toBe('top')
  })

  it('goes by the house limit where there is one', () => {
    expect(minimumPlace(facts({ errorLiveHours: 30, limitHours: 48 }))).toBe('bottom')
    expect(minimumPlace(facts({ errorLiveHours: 2, limitHours: 1 }))).toBe('top')
  })

  it('does not count how long a text was up that was right', () => {
    expect(minimumPlace(facts({ kind: 'update', errorLiveHours: 30 }))).toBe('bottom')
  })

  it('is none for a typo, however long it was up', () => {
    expect(minimumPlace(facts({ kind: 'typo', severity: 'minor', errorLiveHours: 9_000 }))).toBe('none')
  })

  it('is somewhere for everything readers are told', () => {
    expect(minimumPlace(facts({ kind: 'clarification', severity: 'minor' }))).toBe('bottom')
  })

  it('comes with its reason, as plain data that a screen can be sent', () => {
    expect(floorOf(facts())).toEqual({ place: 'bottom', why: 'material' })
    for (const one of EVERY) expect(structuredClone(floorOf(one))).toEqual(floorOf(one))
  })

  it('never falls when any fact grows worse', () => {
    const rank = (one: PlaceFacts) => PLACES.indexOf(minimumPlace(one))
    for (const one of EVERY) {
      expect(rank({ ...one, affectsHeadline: true })).toBeGreaterThanOrEqual(rank(one))
      expect(rank({ ...one, severity: 'serious' })).toBeGreaterThanOrEqual(rank(one))
      expect(rank({ ...one, errorLiveHours: 99 })).toBeGreaterThanOrEqual(rank(one))
    }
  })
})

describe('the place an editor chooses', () => {
  it('is refused below the least one, which is named', () => {
    expect(placeAllowed('bottom', facts({ severity: 'serious' }))).toEqual([
      { field: 'note.place', key: 'tooLow', level: 'stop', values: { place: 'bottom', least: 'top' } },
    ])
  })

  it('may be the least one or any higher', () => {
    for (const one of EVERY) {
      const allowed = PLACES.filter((place) => placeAllowed(place, one).length === 0)
      expect(allowed).toEqual(PLACES.slice(PLACES.indexOf(minimumPlace(one))))
    }
  })
})

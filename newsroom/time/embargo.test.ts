import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Embargo, embargoLifted, releaseAfter } from './embargo'

const NOON = new Date('2026-11-25T12:00:00Z')
const MOMENT_BEFORE = new Date('2026-11-25T11:59:59.999Z')
const MOMENT_AFTER = new Date('2026-11-25T12:00:00.001Z')
const INDEFINITE: Embargo = { until: 'indefinite' }

describe('an embargo', () => {
  it('blocks until its instant and not at it', () => {
    expect(embargoLifted({ until: NOON }, MOMENT_BEFORE)).toBe(false)
    expect(embargoLifted({ until: NOON }, NOON)).toBe(true)
    expect(embargoLifted({ until: NOON }, MOMENT_AFTER)).toBe(true)
  })

  it('without an end never lifts by itself', () => {
    expect(embargoLifted(INDEFINITE, new Date('9999-12-31T23:59:59Z'))).toBe(false)
    expect(releaseAfter(INDEFINITE, NOON)).toBeNull()
  })

  it('that was not set stands in nobody’s way', () => {
    expect(embargoLifted(null, NOON)).toBe(true)
    expect(releaseAfter(null, NOON)).toEqual(NOON)
  })

  it('holds a plan back, and a later plan is left alone', () => {
    expect(releaseAfter({ until: NOON }, MOMENT_BEFORE)).toEqual(NOON)
    expect(releaseAfter({ until: NOON }, MOMENT_AFTER)).toEqual(MOMENT_AFTER)
  })

  it('has always lifted when the piece may be out, and the piece is never out before its plan', () => {
    const moment = fc.date({ noInvalidDate: true })
    fc.assert(
      fc.property(moment, moment, (until, publishAt) => {
        const out = releaseAfter({ until }, publishAt)
        expect(out).not.toBeNull()
        if (out === null) return
        expect(embargoLifted({ until }, out)).toBe(true)
        expect(out.getTime()).toBeGreaterThanOrEqual(publishAt.getTime())
      }),
    )
  })
})

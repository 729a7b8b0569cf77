import { describe, expect, it } from 'vitest'
import { ElectionWindowInput, meetsElection, windowState } from './election-window'

describe('an election', () => {
  it('concerns a piece meant for readers where it is on, and no other', () => {
    expect(meetsElection(['EU', 'US'], ['EU'])).toBe(true)
    expect(meetsElection(['US'], ['EU'])).toBe(false)
    expect(meetsElection(['EU'], [])).toBe(false)
  })

  it('concerns a piece that names no readers wherever it is on', () => {
    expect(meetsElection([], ['TW'])).toBe(true)
    expect(meetsElection([], [])).toBe(false)
  })

  it('is on from its first instant up to, and not at, the one after its last day', () => {
    const term = { fromAt: new Date('2027-01-01T00:00:00Z'), toAt: new Date('2027-02-01T00:00:00Z'), endedAt: null }
    const at = (time: string, endedAt: Date | null = null) => windowState({ ...term, endedAt }, new Date(time))
    expect(at('2026-12-31T23:59:59.999Z')).toBe('coming')
    expect(at('2027-01-01T00:00:00Z')).toBe('open')
    expect(at('2027-01-31T23:59:59.999Z')).toBe('open')
    expect(at('2027-02-01T00:00:00Z')).toBe('over')
    expect(at('2027-01-15T00:00:00Z', new Date('2027-01-10T00:00:00Z'))).toBe('takenBack')
  })

  it('needs a name on one line, a known place and a known zone', () => {
    const said = { jurisdiction: 'EU', name: 'Vote', from: '2027-01-01', to: '2027-01-31', zone: 'Europe/Berlin' }
    expect(ElectionWindowInput.safeParse(said).success).toBe(true)
    const wrong = [
      { name: ' ' },
      { name: 'a\nb' },
      { jurisdiction: 'XX' },
      { zone: 'Mars/Olympus' },
      { from: '2027-02-30' },
    ]
    for (const part of wrong) expect(ElectionWindowInput.safeParse({ ...said, ...part }).success).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { type Schedule, scheduleIssues } from './publish-at'
import { PlannedTime } from './wall-time'

const NOW = new Date('2026-10-20T10:00:00Z')
const berlin = (said: string, fold?: 'earlier' | 'later'): PlannedTime => {
  const [date, time] = said.split(' ')
  return PlannedTime.parse({ date, time, zone: 'Europe/Berlin', fold })
}
const found = (schedule: Partial<Schedule>) =>
  scheduleIssues({ publishAt: berlin('2026-10-21 09:30'), embargoUntil: null, ...schedule }, NOW).map(
    ({ field, key, level }) => `${level} ${field} ${key}`,
  )

describe('a plan to publish', () => {
  it('stands when its time is still to come', () => {
    expect(found({})).toEqual([])
    expect(found({ unpublishAt: berlin('2026-10-21 09:31') })).toEqual([])
    expect(found({ publishAt: berlin('2026-10-20 12:01') })).toEqual([])
  })

  it.each(['2026-10-20 12:00', '2026-10-20 11:59', '1999-01-01 00:00'])('is refused for %s, which has been', (said) => {
    expect(found({ publishAt: berlin(said) })).toEqual(['stop publishAt past'])
  })

  it('is refused for an hour clocks are set forward over, and says which', () => {
    const publishAt = berlin('2027-03-28 02:30', 'later')
    expect(scheduleIssues({ publishAt, embargoUntil: null }, NOW)).toEqual([
      {
        field: 'publishAt',
        key: 'noSuchTime',
        level: 'stop',
        values: { date: '2027-03-28', time: '02:30', zone: 'Europe/Berlin' },
      },
    ])
  })

  it('is refused for an hour that comes twice, until somebody says which', () => {
    expect(found({ publishAt: berlin('2026-10-25 02:30') })).toEqual(['stop publishAt twoSuchTimes'])
    expect(found({ publishAt: berlin('2026-10-25 02:30', 'earlier') })).toEqual([])
    expect(found({ publishAt: berlin('2026-10-25 02:30', 'later') })).toEqual([])
  })
})

describe('a plan under embargo', () => {
  const publishAt = berlin('2026-10-25 02:30', 'earlier')

  it('is refused before the embargo lifts and stands from that instant on', () => {
    expect(found({ publishAt, embargoUntil: new Date('2026-10-25T00:30:00Z') })).toEqual([])
    expect(found({ publishAt, embargoUntil: new Date('2026-10-25T00:30:01Z') })).toEqual([
      'stop publishAt beforeEmbargo',
    ])
  })

  it('knows the two halves of a double hour apart', () => {
    const embargoUntil = new Date('2026-10-25T01:00:00Z')
    expect(found({ publishAt, embargoUntil })).toEqual(['stop publishAt beforeEmbargo'])
    expect(found({ publishAt: { ...publishAt, fold: 'later' }, embargoUntil })).toEqual([])
  })

  it('is refused under an embargo without an end, and says until when', () => {
    const until = (embargoUntil: Schedule['embargoUntil']) =>
      scheduleIssues({ publishAt, embargoUntil }, NOW).map(({ values }) => values)
    expect(until('indefinite')).toEqual([{ until: 'indefinite' }])
    expect(until(new Date('2027-01-01T00:00:00Z'))).toEqual([{ until: '2027-01-01T00:00:00.000Z' }])
  })

  it('hears of everything that is wrong at once', () => {
    expect(
      found({
        publishAt: berlin('2026-10-20 08:00'),
        unpublishAt: berlin('2026-10-20 09:00'),
        embargoUntil: 'indefinite',
      }),
    ).toEqual(['stop publishAt past', 'stop publishAt beforeEmbargo', 'stop unpublishAt past'])
  })
})

describe('a plan to take down again', () => {
  it.each(['2026-10-21 09:30', '2026-10-21 09:29', '2026-10-20 12:01'])(
    'is refused for %s, before readers have it',
    (said) => {
      expect(found({ unpublishAt: berlin(said) })).toEqual(['stop unpublishAt beforePublish'])
    },
  )

  it('is refused for a time that has been', () => {
    expect(found({ unpublishAt: berlin('2026-10-20 12:00') })).toEqual(['stop unpublishAt past'])
  })

  it('needs a time that exists once, too', () => {
    expect(found({ unpublishAt: berlin('2027-03-28 02:30') })).toEqual(['stop unpublishAt noSuchTime'])
    expect(found({ unpublishAt: berlin('2026-10-25 02:30') })).toEqual(['stop unpublishAt twoSuchTimes'])
  })

  it('is measured in instants, not by the numbers on the clock', () => {
    expect(
      found({ publishAt: berlin('2026-10-25 02:45', 'earlier'), unpublishAt: berlin('2026-10-25 02:15', 'later') }),
    ).toEqual([])
  })

  it('is judged later when nobody knows yet when it goes out', () => {
    expect(found({ publishAt: berlin('2026-10-25 02:30'), unpublishAt: berlin('2026-10-21 00:00') })).toEqual([
      'stop publishAt twoSuchTimes',
    ])
  })
})

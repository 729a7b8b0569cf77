import { describe, expect, it } from 'vitest'
import { stop, warn } from '@/newsroom/issue'
import { edition } from '@/testing/builders/edition'
import type { EditionFacts } from './edition-facts'
import { GUARDS, type GuardName, inTheWay } from './guards'
import { MOVE_NAMES, specOf } from './table'

/** For each guard: what closes it, and the issue a person reads. */
const CLOSED: Readonly<Record<GuardName, readonly [Partial<EditionFacts>, field: string, key: string]>> = {
  hasHeadline: [{ issues: [stop('headline', 'blank')] }, 'headline', 'blank'],
  hasCopy: [{ issues: [stop('copy', 'blank')] }, 'copy', 'blank'],
  copyValid: [{ issues: [stop('copy', 'invalid')] }, 'copy', 'invalid'],
  noUploadPending: [{ issues: [stop('copy', 'uploading', { at: 'b1' })] }, 'copy', 'uploading'],
  hashShown: [{ shownHash: 'older' }, 'package', 'changedMeanwhile'],
  seenAll: [{ seenHead: false }, 'package', 'unseenChanges'],
  approvalIsCurrent: [{ approval: { hash: 'older', by: 'x' } }, 'package', 'approvalVoid'],
  noPlaceholders: [{ issues: [stop('copy', 'placeholder')] }, 'copy', 'placeholder'],
  disclaimersComplete: [{ issues: [stop('disclaimers', 'disclaimerMissing')] }, 'disclaimers', 'disclaimerMissing'],
  rightsClear: [{ issues: [stop('leadImage', 'noCredit')] }, 'leadImage', 'noCredit'],
  correctionNoted: [{ n: 2, kind: 'first' }, 'kind', 'changeUnclassed'],
  preflightClear: [{ issues: [stop('source.name', 'blank')] }, 'source.name', 'blank'],
  slugFree: [{ slugTaken: true }, 'slug', 'slugTaken'],
  releasable: [{ killed: true }, 'package', 'withheld'],
  noOtherInWork: [{ otherInWork: true }, 'package', 'otherInWork'],
  notOvertaken: [{ overtaken: true }, 'package', 'overtaken'],
}

const NAMES = [...new Set(MOVE_NAMES.flatMap((move) => specOf(move).guards))]

describe('guards', () => {
  it('are all asked for by some move', () => {
    expect(NAMES.toSorted()).toEqual(Object.keys(GUARDS).toSorted())
  })

  it.each(NAMES)('%s holds for a piece that is ready', (name) => {
    expect(GUARDS[name](edition())).toEqual([])
  })

  it.each(NAMES)('%s says where to look when it does not hold', (name) => {
    const [facts, field, key] = CLOSED[name]
    expect(GUARDS[name](edition(facts))).toMatchObject([{ field, key, level: 'stop' }])
  })

  it('lets warnings pass', () => {
    expect(inTheWay(NAMES, edition({ issues: [warn('headline', 'long')] }))).toEqual([])
  })

  it('names each finding once, however many guards ask for it', () => {
    const blank = edition({ issues: [stop('headline', 'blank')] })
    expect(inTheWay(['hasHeadline', 'preflightClear'], blank)).toHaveLength(1)
  })

  it('treats no word about the screen as a screen with another text', () => {
    expect(inTheWay(['hashShown'], edition({ shownHash: null }))).toMatchObject([{ key: 'changedMeanwhile' }])
  })
})

import { describe, expect, it } from 'vitest'
import { CHANGE_KINDS, isPublic, KIND_RULES } from './kinds'

const kindsThat = (holds: (rule: (typeof KIND_RULES)['typo']) => boolean) =>
  CHANGE_KINDS.filter((kind) => holds(KIND_RULES[kind]))

describe('kinds of change', () => {
  it('are told to readers, all but a typo', () => {
    expect(CHANGE_KINDS.filter((kind) => !isPublic(kind))).toEqual(['typo'])
  })

  it('stand on the corrections page when something we published was in question', () => {
    expect(kindsThat(({ listed }) => !listed)).toEqual(['typo', 'update'])
  })

  it('move the date of the page on a real change only', () => {
    expect(kindsThat(({ movesDate }) => !movesDate)).toEqual(['typo'])
  })

  it('say to machines what we said about our own words', () => {
    expect(kindsThat(({ commented }) => commented)).toEqual([
      'clarification',
      'correction',
      'editors_note',
      'retraction',
    ])
  })

  it('ask for what was wrong where something was, and for what is right where we know it', () => {
    expect(kindsThat(({ asks }) => asks.wrong === 'always')).toEqual(['clarification', 'correction', 'retraction'])
    expect(kindsThat(({ asks }) => asks.right === 'always')).toEqual(['correction'])
  })
})

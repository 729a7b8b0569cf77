import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { opinionHash } from '@/newsroom/evidence/opinion-hash'
import type { SheetOpinion } from '@/newsroom/evidence/sheet-opinion'
import { LOCALES } from '@/newsroom/language/locales'
import { ReviewSheet } from './review-sheet'
import { sheetWords } from './words'

const opinion = (more: Partial<SheetOpinion>): SheetOpinion => ({
  id: 'o1',
  n: 1,
  stage: { key: 'review_1', kind: 'review', canReject: true, opinionMin: 30 },
  stageNames: null,
  name: 'Ada Chen 陳雅達',
  role: 'editor',
  personId: 'p1',
  verdict: 'pass',
  withdrawn: false,
  text: 'Names and figures checked against the minutes.',
  checks: { accuracy: 'ok', sources: 'changed' },
  stillSaid: true,
  readHash: 'a'.repeat(64),
  opened: new Date('2026-11-25T01:00:00Z'),
  at: new Date('2026-11-25T02:00:00Z'),
  shortcoming: null,
  ...more,
})

const OPINIONS = [
  opinion({}),
  opinion({
    id: 'o2',
    name: 'Second Editor',
    verdict: 'return',
    text: '',
    readHash: 'b'.repeat(64),
    shortcoming: 'notPassed',
  }),
  opinion({
    id: 'o3',
    stage: { key: 'ours', kind: 'proof', canReject: false, opinionMin: 0 },
    stageNames: { en: 'House proof', 'zh-Hant': '本社校對', 'zh-Hans': '本社校对' },
    name: 'Lin Wei 林薇',
    role: 'reporter',
    opened: null,
    shortcoming: 'notReview',
  }),
]

const time = (at: Date) => at.toISOString()

describe.each(LOCALES)('the review sheet of a piece in %s', (locale) => {
  const { evidence, people, moves } = sheetWords(locale)
  const show = (opinions: readonly SheetOpinion[]) =>
    render(
      <ReviewSheet
        headline="渡輪"
        locale={locale}
        n={2}
        hash={'c'.repeat(64)}
        opinions={opinions}
        humanReviewed
        time={time}
      />,
    )

  it('has all opinions in order, with names, roles, times and hashes as they are on record (TR-26)', () => {
    show(OPINIONS)
    const items = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading') !== null)
    expect(items).toHaveLength(OPINIONS.length)
    for (const [index, one] of OPINIONS.entries()) {
      const text = items[index]?.textContent ?? ''
      for (const said of [one.name, one.readHash, opinionHash(one), time(one.at)]) expect(text).toContain(said)
      expect(text).toContain(one.role === 'editor' ? people('roles.editor') : people('roles.reporter'))
      expect(text).toContain(evidence(`verdicts.${one.verdict}`))
      expect(text).toContain(
        one.shortcoming === null
          ? evidence('counts')
          : evidence('countsNot', { because: evidence(`because.${one.shortcoming}`) }),
      )
    }
    expect(items[0]?.textContent).toContain(moves('stages.review_1'))
    expect(items[0]?.textContent).toContain(`${moves('checks.sources')}: ${moves('options.checks.changed')}`)
    expect(items[1]?.textContent).toContain(evidence('noText'))
    expect(items[2]?.textContent).toContain(OPINIONS[2]?.stageNames?.[locale])
  })

  it('is in the language of the piece and says so, also before anybody has spoken', () => {
    show([])
    expect(screen.getByRole('article', { name: evidence('sheet') }).lang).toBe(locale)
    expect(screen.getByText(evidence('noOpinions'))).toBeDefined()
  })
})

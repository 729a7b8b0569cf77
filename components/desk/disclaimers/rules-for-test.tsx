import { render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { vi } from 'vitest'
import en from '@/messages/en/disclaimers.json'
import enEvidence from '@/messages/en/evidence.json'
import enSources from '@/messages/en/sources.json'
import hant from '@/messages/zh-Hant/disclaimers.json'
import hantEvidence from '@/messages/zh-Hant/evidence.json'
import hantSources from '@/messages/zh-Hant/sources.json'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'
import { done } from '@/newsroom/result'
import type { RuleActions } from './rule-actions'
import { Rules } from './rules'

const UNCHANGED = {
  counts: { stopped: 0, gains: 0, loses: 0, moves: 0, displaces: 0, returns: 0, comesBack: 0 },
  pieces: [],
  hidden: 0,
  looked: 9,
  live: 9,
}

const MESSAGES = {
  en: { disclaimers: en, evidence: enEvidence, sources: enSources },
  'zh-Hant': { disclaimers: hant, evidence: hantEvidence, sources: hantSources },
}

const shelves = {
  sections: [
    { slug: 'opinion', names: { en: 'Opinion', 'zh-Hant': '評論', 'zh-Hans': '评论' } },
    { slug: 'industry', names: { en: 'Industry', 'zh-Hant': '產業', 'zh-Hans': '产业' } },
  ],
  topics: [],
}
const template = { id: 't1', name: 'Third-party content', names: {}, placement: 'bottom' } as const
const NOW = new Date('2026-11-24T12:00:00Z')

export const rule: RuleOnScreen = {
  id: 'r1',
  templateId: 't1',
  effect: 'require',
  when: { fact: 'sourceType', op: 'in', value: ['contributor', 'ugc'] },
  jurisdictions: [],
  placement: null,
  priority: 30,
  effectiveFrom: new Date('2026-01-01T00:00:00Z'),
  effectiveTo: null,
  state: 'approved',
  replacesId: null,
  writtenBy: 'Su Min 蘇敏',
  writtenAt: new Date('2026-01-01T00:00:00Z'),
  approvedBy: 'Marcus Hale',
  mayApprove: false,
  onlyLegalOwner: false,
  waitsForNobody: false,
  endTakesTwo: false,
  endAsked: null,
}

export const allowed = (more: Partial<RuleActions> = {}): RuleActions => ({
  add: vi.fn(async () => done(null)),
  change: vi.fn(async () => done(null)),
  approve: vi.fn(async () => done(null)),
  giveBack: vi.fn(async () => done(null)),
  end: vi.fn(async () => done(null)),
  approveEnd: vi.fn(async () => done(null)),
  keep: vi.fn(async () => done(null)),
  preview: vi.fn(async () => done(UNCHANGED)),
  ...more,
})

export const show = (actions: RuleActions | null, rules = [rule], locale: keyof typeof MESSAGES = 'en') =>
  render(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <Rules rules={rules} template={template} shelves={shelves} actions={actions} takesNew timeZone="UTC" now={NOW} />
    </NextIntlClientProvider>,
  )

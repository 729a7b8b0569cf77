import { render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { vi } from 'vitest'
import { TemplatePage } from '@/components/desk/disclaimers/template-page'
import common from '@/messages/en/common.json'
import disclaimers from '@/messages/en/disclaimers.json'
import evidence from '@/messages/en/evidence.json'
import sources from '@/messages/en/sources.json'
import type { DisclaimerPage, VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { done } from '@/newsroom/result'

export const NOW = new Date('2026-11-24T12:00:00Z')
export const MORNING = new Date('2026-11-24T09:00:00Z')

/** In force since the morning, without Simplified Chinese. */
export const first: VersionOnScreen = {
  id: 'v1',
  templateId: 't1',
  n: 1,
  state: 'approved',
  changeNote: '',
  effectiveFrom: MORNING,
  effectiveTo: null,
  writtenBy: 'Su Min 蘇敏',
  writtenAt: MORNING,
  approvedBy: 'Marcus Hale',
  approvedAt: MORNING,
  contentHash: 'ab12',
  texts: { en: 'Supplied by a third party.', 'zh-Hant': '本文由第三方提供。' },
  origins: { en: 'authored', 'zh-Hant': 'authored' },
}

/** In review; other words in English. */
export const second: VersionOnScreen = {
  ...first,
  id: 'v2',
  n: 2,
  state: 'in_review',
  approvedBy: null,
  approvedAt: null,
  contentHash: null,
  texts: { ...first.texts, en: 'Supplied by {{partner}}.' },
}

export const page = (more: Partial<DisclaimerPage> = {}): DisclaimerPage => ({
  template: {
    id: 't1',
    key: 'third-party',
    name: 'Third-party content',
    names: {},
    kind: 'third_party',
    placement: 'bottom',
    removable: 'never',
    legalBasis: 'House rule.',
    ownerId: null,
    legalOwnerId: null,
    reviewBy: null,
    requiresAck: false,
    exclusiveGroup: null,
    deprecatedAt: null,
    withdrawnAt: null,
  },
  versions: [first],
  inForceId: 'v1',
  review: null,
  loosening: null,
  standIns: [],
  returned: null,
  withdrawn: null,
  rules: [],
  shelves: { sections: [], topics: [] },
  use: { count: 0, pieces: [] },
  keepers: [{ id: 'p1', name: 'Su Min 蘇敏' }],
  mayWrite: true,
  ...more,
})

export const allowed = () => ({
  rules: {
    add: vi.fn(async () => done(null)),
    change: vi.fn(async () => done(null)),
    approve: vi.fn(async () => done(null)),
    giveBack: vi.fn(async () => done(null)),
    end: vi.fn(async () => done(null)),
    approveEnd: vi.fn(async () => done(null)),
    keep: vi.fn(async () => done(null)),
    preview: vi.fn(async () =>
      done({
        counts: { stopped: 0, gains: 0, loses: 0, moves: 0, displaces: 0, returns: 0, comesBack: 0 },
        ...{ pieces: [], hidden: 0, looked: 0, live: 0 },
      }),
    ),
  },
  loosening: {
    agree: vi.fn(async () => done(null)),
    drop: vi.fn(async () => done(null)),
  },
  standIns: {
    add: vi.fn(async () => done(null)),
    approve: vi.fn(async () => done(null)),
    end: vi.fn(async () => done(null)),
  },
  template: {
    change: vi.fn(async () => done({ waits: false })),
    deprecate: vi.fn(async () => done(null)),
    withdraw: vi.fn(async () => done(null)),
  },
  versions: {
    write: vi.fn(async () => done({ versionId: 'v2', n: 2, writtenAt: NOW })),
    submit: vi.fn(async () => done(null)),
    giveBack: vi.fn(async () => done(null)),
    approve: vi.fn(async () => done(null)),
  },
})

type Actions = Parameters<typeof TemplatePage>[0]['actions']

export const showTemplate = (shown: DisclaimerPage, actions: Actions = allowed()) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ common, disclaimers, evidence, sources }} timeZone="UTC">
      <TemplatePage page={shown} actions={actions} timeZone="UTC" now={NOW} />
    </NextIntlClientProvider>,
  )

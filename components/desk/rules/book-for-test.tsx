import { vi } from 'vitest'
import type { Locale } from '@/newsroom/language/locales'
import { done } from '@/newsroom/result'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import type { ReviewRules, RouteOnScreen } from '@/newsroom/workflow/rules-on-screen'
import { inWords } from '@/testing/in-words'
import type { RulesActions } from './actions'
import { People, Routes } from './called'
import { Orders } from './orders'
import { RouteEntry } from './route-entry'

const route = (key: keyof typeof BUILT_IN, en: string, more: Partial<RouteOnScreen> = {}): RouteOnScreen => ({
  names: { en, 'zh-Hant': '三審', 'zh-Hans': '三审' },
  plan: BUILT_IN[key],
  version: 0,
  versions: [{ version: 0, at: null, by: null, changes: null, inFlight: 0 }],
  ...more,
})

export const MARCUS = 'a0000000-0000-4000-8000-000000000041'
export const SECOND_EDITOR = 'a0000000-0000-4000-8000-000000000042'
export const GONE = 'a0000000-0000-4000-8000-000000000043'

const AT = new Date('2026-03-01T12:00:00Z')

export const book = (more: Partial<ReviewRules> = {}): ReviewRules => ({
  routes: [
    route('one_review', 'One review'),
    route('three_reviews', 'Three reviews', {
      version: 1,
      versions: [
        {
          ...{ version: 1, at: AT, by: 'Marcus Hale', inFlight: 0 },
          changes: [{ what: 'hours', before: null, after: 24, stage: { key: 'review_1' } }],
        },
        { version: 0, at: null, by: null, changes: null, inFlight: 2 },
      ],
    }),
  ],
  rules: [{ id: 'r1', routeKey: 'three_reviews', sectionId: 'business', sourceType: 'self_media', kind: null }],
  sections: [{ id: 'business', names: { en: 'Business', 'zh-Hant': '商業', 'zh-Hans': '商业' } }],
  checklists: new Map([
    [
      'business',
      ['Figures checked', 'Names checked'].map((en) => ({
        ...{ id: en, level: 'stop' as const },
        names: { en, 'zh-Hant': en, 'zh-Hans': en },
      })),
    ],
  ]),
  desks: [{ id: 'news', name: 'News', publishBy: 'chief' }],
  people: [
    { id: MARCUS, name: 'Marcus Hale', isHere: true },
    { id: SECOND_EDITOR, name: 'Second Editor', isHere: true },
    { id: GONE, name: 'Old Timer', isHere: false },
  ],
  limits: { debtHours: 24, debtLimit: 3, blockingThreads: true, catchUpHours: 12, errorLiveHours: 24 },
  faults: [],
  ...more,
})

export const allowed = (more: Partial<RulesActions> = {}): RulesActions => ({
  writeRoute: vi.fn(async () => done(null)),
  addRule: vi.fn(async () => done(null)),
  endRule: vi.fn(async () => done(null)),
  addItem: vi.fn(async () => done(null)),
  endItem: vi.fn(async () => done(null)),
  moveItem: vi.fn(async () => done(null)),
  setPublisher: vi.fn(async () => done(null)),
  setLimits: vi.fn(async () => done(null)),
  ...more,
})

export const show = (actions: RulesActions = allowed(), shown = book(), locale: Locale = 'en') =>
  inWords(<Orders book={shown} actions={actions} />, locale)

/** One route of it alone. */
export const showRoute = (key: string, onWrite: RulesActions['writeRoute']) => {
  const { routes, people } = book()
  const shown = routes.filter(({ plan }) => plan.key === key)
  return inWords(
    <Routes value={routes}>
      <People value={people}>
        {shown.map((one) => (
          <RouteEntry key={one.plan.key} route={one} isUsual={false} onWrite={onWrite} />
        ))}
      </People>
    </Routes>,
  )
}

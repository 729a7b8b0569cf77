import { type AddChecklistItem, addChecklistItem } from '@/commands/review-rules/add-checklist-item'
import { type AddRouteRule, addRouteRule } from '@/commands/review-rules/add-route-rule'
import { type WriteRoute, writeRoute } from '@/commands/review-rules/write-route'
import type { PerLocale } from '@/newsroom/language/locales'
import { agreed, contextAt, type Stage } from './actors'
import type { Furnished } from './furnish'

const names = (en: string, hant: string, hans: string): PerLocale => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

type Stages = WriteRoute['stages']

const asked = (key: string, role: Stages[number]['role'], hours: number): Stages[number] => ({
  ...{ key, kind: 'review', role, hours },
  opinionMin: 30,
  checks: ['accuracy', 'sources', 'plausibility'],
})

const read = (key: string, role: Stages[number]['role'], hours: number): Stages[number] => ({
  ...{ key, kind: 'review', role, hours },
  opinionMin: 0,
  checks: [],
})

const SIGN_OFF: Stages[number] = { ...read('sign_off', 'chief', 12), kind: 'decision' }

/** As Stet ships them, with the hours of this house. Both begin with the same stage, so that joined they ask it once. */
const ROUTES: readonly WriteRoute[] = [
  {
    ...{ key: 'three_reviews', base: 0, names: names('Three reviews', '三審', '三审') },
    ...{ distinctPersons: true, onChange: 'classed' },
    stages: [
      asked('review_1', 'editor', 24),
      asked('review_2', 'editor', 24),
      asked('review_3', 'chief', 24),
      { ...read('proof_1', 'reporter', 12), kind: 'proof' },
      SIGN_OFF,
    ],
  },
  {
    ...{ key: 'with_legal', base: 0, names: names('With legal', '加法務審', '加法务审') },
    ...{ distinctPersons: true, onChange: 'recheck' },
    stages: [read('review_1', 'editor', 12), read('legal', 'legal', 24), SIGN_OFF],
  },
]

const RULES: readonly AddRouteRule[] = [
  { routeKey: 'three_reviews', sectionId: null, sourceType: 'self_media', kind: null },
  { routeKey: 'with_legal', sectionId: null, sourceType: null, kind: 'correction' },
  { routeKey: 'with_legal', sectionId: null, sourceType: null, kind: 'retraction' },
]

/** They remind and stop nothing: what a first visitor writes in News goes out as in any other section. */
const NEWS_LIST: readonly Omit<AddChecklistItem, 'sectionId'>[] = [
  {
    level: 'warn',
    names: names(
      'Names are spelled as their owners spell them',
      '人名、職稱與當事人的寫法一致',
      '人名、职务与当事人的写法一致',
    ),
  },
  {
    level: 'warn',
    names: names('Whoever is criticised was asked for an answer', '受批評的一方已獲邀回應', '受批评的一方已获邀回应'),
  },
]

/** The standing orders of the sample newsroom, by its chief. */
export const seedReviewRules = async (stage: Stage, { cast, sections }: Furnished, at: Date): Promise<void> => {
  const context = contextAt(stage, cast.chief, at)
  for (const route of ROUTES) agreed(await writeRoute(context, route), `route ${route.key}`)
  for (const rule of RULES) agreed(await addRouteRule(context, rule), `rule ${rule.routeKey}`)
  const sectionId = sections.get('news')?.id ?? null
  for (const item of NEWS_LIST) agreed(await addChecklistItem(context, { ...item, sectionId }), item.names.en)
}

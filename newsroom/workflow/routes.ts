import type { Role } from '@/newsroom/people/roles'

export type Stage = { readonly key: string; readonly kind: 'review'; readonly role: Role }
export type ReviewRoute = { readonly key: string; readonly stages: readonly [Stage, ...Stage[]] }

/** Routes are data. A run keeps the key of the route it was opened with. */
export const ROUTES = {
  one_review: { key: 'one_review', stages: [{ key: 'review', kind: 'review', role: 'editor' }] },
} as const satisfies Record<string, ReviewRoute>

export type RouteKey = keyof typeof ROUTES
export const DEFAULT_ROUTE: RouteKey = 'one_review'

const isRoute = (key: string): key is RouteKey => Object.hasOwn(ROUTES, key)

/** Who the first stage of a run waits for; an unknown route waits for nobody, so nobody passes it. */
export const roleOfRoute = (key: string): Role | null => (isRoute(key) ? ROUTES[key].stages[0].role : null)

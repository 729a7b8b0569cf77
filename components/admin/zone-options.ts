import type { ChoiceOption } from './choice'

/** `America/New_York` reads better as `America/New York`. */
export const zoneOptions = (zones: readonly string[]): ChoiceOption[] =>
  zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

import type { Fields } from './action-form'
import { Choice, type ChoiceOption } from './choice'

type Props = Pick<Fields, 'value' | 'error'> & {
  readonly label: string
  readonly hint?: string
  readonly zones: readonly string[]
}

/** `America/New_York` reads better as `America/New York`. */
const zoneOptions = (zones: readonly string[]): ChoiceOption[] =>
  zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

export function TimeZoneField({ value, error, zones, ...said }: Props) {
  return (
    <Choice
      name="timeZone"
      options={zoneOptions(zones)}
      defaultValue={value('timeZone')}
      error={error('timeZone')}
      {...said}
    />
  )
}

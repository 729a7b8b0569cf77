import { useTranslations } from 'next-intl'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { RuleOnScreen, ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import { NewRule } from './new-rule'
import type { RuleActions } from './rule-actions'
import { RuleLine } from './rule-line'

export type RulesProps = {
  readonly rules: readonly RuleOnScreen[]
  readonly template: NamedTemplate & { readonly id: string; readonly placement: Placement }
  readonly shelves: ShelfNames
  /** Null for those who may only read. */
  readonly actions: RuleActions | null
  /** Whether a new rule can be begun here. A withdrawn template takes none; those it has can still be ended. */
  readonly takesNew: boolean
  readonly timeZone: string
  readonly now: Date
}

/** The rules that ask for one template, as sentences. */
export function Rules({ rules, template, actions, takesNew, ...rest }: RulesProps) {
  const t = useTranslations('disclaimers')
  return (
    <div className="flex flex-col items-start gap-3">
      {rules.length === 0 ? <p className="text-muted">{t('entry.noRule')}</p> : null}
      {rules.length > 0 ? (
        <ul className="flex w-full flex-col gap-2">
          {rules.map((rule) => (
            <li key={rule.id}>
              <RuleLine rule={rule} template={template} actions={actions} {...rest} />
            </li>
          ))}
        </ul>
      ) : null}
      {actions && takesNew ? <NewRule template={template} shelves={rest.shelves} actions={actions} /> : null}
    </div>
  )
}

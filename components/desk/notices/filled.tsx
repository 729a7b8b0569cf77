import { useTranslations } from 'next-intl'
import { type Filled, VARIABLES } from '@/newsroom/disclaimers/variables'
import { VARIABLE_WORDS } from '../disclaimers/variable-words'

/** What the variables of a frozen wording were filled with. */
export function FilledValues({ values }: { readonly values: Filled }) {
  const t = useTranslations('notices.then')
  const words = useTranslations('disclaimers.version.variable')
  const filled = VARIABLES.flatMap((variable) => {
    const value = values[variable]
    return value === undefined ? [] : [{ variable, value }]
  })
  if (filled.length === 0) return null
  return (
    <div className="text-14">
      <p className="text-muted">{t('filled')}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {filled.map(({ variable, value }) => (
          <div key={variable} className="contents">
            <dt className="text-muted">{words(VARIABLE_WORDS[variable])}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { VARIABLES } from '@/newsroom/disclaimers/variables'
import { VARIABLE_WORDS } from './variable-words'

/** What a wording may leave to the piece, and how to write it. */
export function VariablesLegend() {
  const t = useTranslations('disclaimers.version')
  return (
    <details>
      <summary className="target cursor-pointer text-14 text-proof">{t('variables')}</summary>
      <p className="pt-2 text-14 text-muted">{t('variablesHint')}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-2 text-14">
        {VARIABLES.map((variable) => (
          <div key={variable} className="contents">
            <dt>
              <code className="font-mono">{`{{${variable}}}`}</code>
            </dt>
            <dd className="text-muted">{t(`variable.${VARIABLE_WORDS[variable]}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

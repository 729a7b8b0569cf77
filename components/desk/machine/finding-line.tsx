import { useTranslations } from 'next-intl'
import { useFieldName } from '@/components/desk/moves/use-field-name'
import type { Finding } from '@/newsroom/machine-check/check'
import type { Level } from '@/newsroom/machine-check/levels'

const TONE: Readonly<Record<Level, string>> = { block: 'text-vermilion', warn: 'text-amber', suggest: 'text-muted' }

/** Characters of a quotation that show which place is meant. */
const MOST = 60

/** One finding: how grave, where, what, what instead, by which list, and what was said to it. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const t = useTranslations('machine')
  const fieldName = useFieldName()
  const { rule, level, field, quote, suggestion, list, state, by, reason } = finding
  const found = quote.length > MOST ? `${quote.slice(0, MOST)}…` : quote
  return (
    <>
      <p>
        <span className={TONE[level]}>{t(`levels.${level}`)}</span>
        <span className="text-muted">{` · ${fieldName({ field, key: rule, level: 'warn' })}`}</span>
      </p>
      <p>{t(`rules.${rule}`, { found })}</p>
      {suggestion ? <p>{t('findings.suggestion', { suggestion })}</p> : null}
      {list ? <p className="text-muted">{t('findings.list', list)}</p> : null}
      {state === 'open' ? null : <p className="text-muted">{t(`findings.${state}`, { name: by ?? '', reason })}</p>}
    </>
  )
}

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { StoodAt, TraceLine } from '@/newsroom/notices/stood-at'
import { useTemplateName } from '../disclaimers/use-template-name'

/** Rules are named by the beginning of their ids, as beside the notices. */
const short = (id: string): string => id.slice(0, 8)

/** Whatever was not simply carried: what was left out, and what was carried against a rule. */
const isWorthTelling = ({ outcome, overruled }: TraceLine): boolean => outcome !== 'shown' || overruled.length > 0

function Line({ line, trace }: { readonly line: TraceLine; readonly trace: readonly TraceLine[] }) {
  const t = useTranslations('notices.trace')
  const format = useFormats()
  const nameOf = useTemplateName()
  const { outcome, asking, against, overruled, ruleId } = line
  const stronger = trace.find(({ key }) => key === against)
  const other = stronger ? nameOf(stronger) : (against ?? '')
  return (
    <li className="text-14">
      <p className="font-medium">{nameOf(line)}</p>
      <p className="text-muted">
        {t(`asked.${asking}`, { rule: short(ruleId ?? '') })}{' '}
        {t(`outcomes.${outcome}`, { rule: short(against ?? ''), other, name: line.by ?? '' })}
        {overruled.length > 0 ? ` ${t('overruled', { rules: format.list(overruled.map(short)) })}` : null}
      </p>
    </li>
  )
}

/** What else was asked for when the page went out and what became of it, as it was frozen with the page. */
export function Trace({ trace }: Pick<StoodAt, 'trace'>) {
  const t = useTranslations('notices.trace')
  if (trace === null) return <p className="text-14 text-muted">{t('notKept')}</p>
  const lines = trace.filter(isWorthTelling)
  if (lines.length === 0) return <p className="text-14 text-muted">{t('none')}</p>
  return (
    <section aria-labelledby="trace" className="flex max-w-[72ch] flex-col gap-2">
      <h3 id="trace" className="text-16 font-medium">
        {t('title')}
      </h3>
      <ul className="flex flex-col gap-3">
        {lines.map((line) => (
          <Line key={`${line.templateId} ${line.outcome} ${line.ruleId}`} line={line} trace={trace} />
        ))}
      </ul>
    </section>
  )
}

import { useTranslations } from 'next-intl'
import { useTemplateName } from '@/components/desk/disclaimers/use-template-name'
import { checkExport } from '@/newsroom/evidence/check-evidence'
import { LABEL_RULES } from '@/newsroom/evidence/decide-label'
import type { ChainedEvidence } from '@/newsroom/evidence/evidence-record'
import type { NamedCarried } from '@/newsroom/evidence/named-carried'

type Props = {
  readonly rows: readonly ChainedEvidence[]
  readonly carried: readonly NamedCarried[]
  readonly time: (at: Date) => string
}

const TONE = {
  disclosed: 'text-stet',
  owed: 'text-vermilion',
  exempt: 'text-stet',
  none: 'text-muted',
} as const satisfies Record<ChainedEvidence['decision'], string>

/** What was put down at each publication, oldest first, and whether it still is as it was written. */
export function EvidenceList({ rows, carried, time }: Props) {
  const t = useTranslations('evidence')
  const nameOf = useTemplateName()
  const ruleOf = (rule: string) => LABEL_RULES.find((known) => known === rule) ?? null
  if (rows.length === 0) return <p className="text-muted">{t('noEvidence')}</p>
  return (
    <ol className="flex max-w-3xl flex-col">
      {rows.map((row) => {
        const rule = ruleOf(row.rule)
        return (
          <li key={row.id} className="flex flex-col gap-1 border-t border-rule py-4">
            <p className="tabular font-medium">
              {t('row', { seq: row.seq })} · <time dateTime={row.at}>{time(new Date(row.at))}</time>
            </p>
            <dl className="grid grid-cols-[max-content_1fr] gap-x-3 text-14">
              <dt className="text-muted">{t('grade')}</dt>
              <dd>{row.aiGrade === null ? t('ungraded') : t(`grades.${row.aiGrade}`)}</dd>
              <dt className="text-muted">{t('decision')}</dt>
              <dd className={TONE[row.decision]}>
                {t(`decisions.${row.decision}`)}
                {rule === null ? '' : ` · ${t(`rules.${rule}`)}`}
              </dd>
              {row.gradeTable === undefined ? null : (
                <>
                  <dt className="text-muted">{t('gradeTable')}</dt>
                  <dd>{t('gradeTableOf', { n: row.gradeTable })}</dd>
                </>
              )}
              <dt className="text-muted">{t('responsible')}</dt>
              <dd>{row.responsible?.name ?? t('nobody')}</dd>
              <dt className="text-muted">{t('version')}</dt>
              <dd className="font-mono break-all">{row.versionHash}</dd>
              <dt className="text-muted">{t('chain')}</dt>
              <dd className="font-mono break-all">{row.recordHash}</dd>
            </dl>
            {carried
              .filter(({ evidenceId }) => evidenceId === row.id)
              .map(({ publicationId, notice: { from, to }, template, at }) => (
                <p key={publicationId} className="text-14 text-muted">
                  {t('carried', { from, to, template: nameOf(template), time: time(new Date(at)) })}
                </p>
              ))}
            {checkExport([row]) === null ? null : <p className="text-vermilion">{t('broken')}</p>}
          </li>
        )
      })}
    </ol>
  )
}

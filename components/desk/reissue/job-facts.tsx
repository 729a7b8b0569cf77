import { useLocale, useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { isLocale } from '@/newsroom/language/locales'
import type { ReissueJob } from '@/newsroom/reissue/on-screen'

/** The conditions as words. */
const useWhich = (timeZone: string) => {
  const t = useTranslations('reissue')
  const format = useFormats()
  const locale = useLocale()
  const named = isLocale(locale) ? locale : 'en'
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeZone })
  return ({ filter, sectionNames }: ReissueJob): string => {
    const { language, carries, from, to } = filter
    const said = [
      language && t('job.language', { language: t(`languages.${language}`) }),
      sectionNames && t('job.section', { section: sectionNames[named] }),
      carries && t('job.carries', { n: carries }),
      from && t('job.from', { date: day(from) }),
      to && t('job.to', { date: day(to) }),
    ].filter((words) => words !== null && words !== 0)
    return said.length === 0 ? t('job.every') : said.join(t('job.comma'))
  }
}

/** Who asked for what, why, and who agreed. */
export function JobFacts({ job, timeZone }: { readonly job: ReissueJob; readonly timeZone: string }) {
  const t = useTranslations('reissue')
  const format = useFormats()
  const which = useWhich(timeZone)
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const facts = [
    [t('job.how'), t(`modes.${job.mode}`)],
    [t('job.which'), `${t('job.pieces', { count: job.pieces })} · ${which(job)}`],
    [t('job.why'), job.reason],
  ] as const
  return (
    <div className="flex flex-col gap-3">
      <p className="text-14 text-muted">
        {t('job.asked', { name: job.requestedBy, date: day(job.requestedAt) })}
        {job.approvedBy && job.approvedAt
          ? ` · ${t('job.agreed', { name: job.approvedBy, date: day(job.approvedAt) })}`
          : null}
      </p>
      <dl className="grid max-w-[68ch] grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {facts.map(([name, words]) => (
          <div key={name} className="contents">
            <dt className="text-14 text-muted">{name}</dt>
            <dd className="whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { VersionOnScreen } from '@/newsroom/disclaimers/on-screen'

/** Who wrote and approved a version, when it works, and the proof of its words. */
export function VersionFacts({ version, timeZone }: { readonly version: VersionOnScreen; readonly timeZone: string }) {
  const t = useTranslations('disclaimers.version')
  const format = useFormats()
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeZone })
  const { writtenBy, writtenAt, approvedBy, effectiveFrom, effectiveTo, changeNote, contentHash } = version
  const isDated = approvedBy !== null || effectiveFrom > writtenAt
  const facts = [
    t('written', { name: writtenBy }),
    approvedBy ? t('approved', { name: approvedBy }) : null,
    isDated ? t('from', { date: day(effectiveFrom) }) : null,
    effectiveTo ? t('until', { date: day(effectiveTo) }) : null,
  ]
  return (
    <div className="flex flex-col gap-1 text-14 text-muted">
      <p className="tabular">{facts.filter(Boolean).join(' · ')}</p>
      {changeNote ? <p className="text-ink">{changeNote}</p> : null}
      {contentHash ? (
        <p>
          {t('proof')} <code className="break-all font-mono text-12">{contentHash}</code>
        </p>
      ) : null}
    </div>
  )
}

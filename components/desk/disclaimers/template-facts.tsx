import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { Keeper, TemplateOnScreen } from '@/newsroom/disclaimers/on-screen'

export type TemplateFactsProps = {
  readonly template: TemplateOnScreen
  readonly keepers: readonly Keeper[]
  readonly timeZone: string
}

/** What is said about a template, to read. */
export function TemplateFacts({ template, keepers, timeZone }: TemplateFactsProps) {
  const t = useTranslations('disclaimers')
  const format = useFormats()
  const fact = (label: 'exclusiveGroup' | 'owner' | 'legalOwner' | 'reviewBy', value: string) =>
    t('page.fact', { label: t(`page.${label}`), value })
  const nameOf = (id: string | null) => keepers.find((keeper) => keeper.id === id)?.name
  const [owner, legalOwner] = [nameOf(template.ownerId), nameOf(template.legalOwnerId)]
  const facts = [
    t(`kinds.${template.kind}`),
    t(`placements.${template.placement}`),
    t(`removable.${template.removable}`),
    ...(template.exclusiveGroup ? [fact('exclusiveGroup', template.exclusiveGroup)] : []),
    ...(template.requiresAck ? [t('page.requiresAck')] : []),
  ]
  const kept = [
    ...(owner ? [fact('owner', owner)] : []),
    ...(legalOwner ? [fact('legalOwner', legalOwner)] : []),
    ...(template.reviewBy
      ? [fact('reviewBy', format.dateTime(template.reviewBy, { dateStyle: 'medium', timeZone }))]
      : []),
  ]
  return (
    <div className="flex flex-col gap-1 text-14 text-muted">
      <p>{facts.join(' · ')}</p>
      {kept.length > 0 ? <p>{kept.join(' · ')}</p> : null}
      {template.deprecatedAt ? <p className="text-amber">{t('page.deprecated')}</p> : null}
      {template.legalBasis ? <p className="max-w-[68ch] whitespace-pre-line">{template.legalBasis}</p> : null}
    </div>
  )
}

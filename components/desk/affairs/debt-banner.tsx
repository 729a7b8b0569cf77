import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import type { OpenDebt } from '@/newsroom/story/affairs'
import { DebtDue } from './debt-words'

type Props = { readonly debt: OpenDebt; readonly storyId: string }

/** Who went ahead alone, why, and by when another person has to have looked at it. */
export function DebtBanner({ debt: { kind, urgency, reason, by, dueAt }, storyId }: Props) {
  const t = useTranslations('corrections.debts')
  const urgencies = useTranslations('moves.options.urgency')
  return (
    <Banner
      tone="warn"
      title={t(`kinds.${kind}`, { by })}
      action={
        <Link className="link" href={`/desk/stories/${storyId}/review`}>
          {t('look')}
        </Link>
      }
    >
      {kind === 'forced' ? `${urgencies(urgency)}: ` : null}
      {reason} <span className="text-muted">{t('another')}</span> <DebtDue dueAt={dueAt} />
    </Banner>
  )
}

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { DebtLine } from '@/newsroom/story/affairs'
import { DebtDue } from './debt-words'

type Props = { readonly title: string; readonly debts: readonly DebtLine[] }

/** What went ahead of its second pair of eyes: here until somebody else has looked. */
export function DebtList({ title, debts }: Props) {
  if (debts.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-16 font-semibold">{title}</h2>
      <ol aria-label={title} className="border-t border-rule">
        {debts.map((debt) => (
          <DebtRow key={debt.id} debt={debt} />
        ))}
      </ol>
    </section>
  )
}

function DebtRow({ debt }: { readonly debt: DebtLine }) {
  const t = useTranslations('corrections.debts')
  const { storyId, headline, slugline, language, kind, by, reason, dueAt, isTheirs } = debt
  return (
    <li className="grid gap-x-6 border-b border-rule py-3 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <Link
        href={`/desk/stories/${storyId}/review`}
        lang={headline === '' ? undefined : language}
        className="link font-serif text-18 leading-snug"
      >
        {headline === '' ? slugline : headline}
      </Link>
      <p className="min-w-0 text-14">
        {t(`kinds.${kind}`, { by })} <span className="text-muted">{reason}</span>
        <br />
        <DebtDue dueAt={dueAt} /> <span className="text-muted">{isTheirs ? t('yours') : t('anothers')}</span>
      </p>
    </li>
  )
}

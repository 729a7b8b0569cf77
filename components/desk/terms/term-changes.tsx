import { useTranslations } from 'next-intl'
import type { TermSaid } from './term-actions'
import { TermLine } from './term-line'

/** A change between versions, its terms as the screen writes them. */
export type ChangeShown = {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly term: TermSaid
  readonly before: TermSaid | null
}

/** What a draft changes of the version in force, term by term. */
export function TermChanges({ changes }: { readonly changes: readonly ChangeShown[] }) {
  const t = useTranslations('machine.changes')
  if (changes.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul className="flex flex-col">
      {changes.map(({ kind, term, before }) => (
        <li key={`${kind} ${term.locale} ${term.form} ${term.text}`}>
          <p className={`pt-2 text-14 ${kind === 'removed' ? 'text-vermilion' : 'text-proof'}`}>{t(kind)}</p>
          {before === null ? null : (
            <del title={t('was')} className="block text-muted no-underline opacity-80">
              <span className="sr-only">{t('was')}</span>
              <TermLine term={before} />
            </del>
          )}
          <TermLine term={term} />
        </li>
      ))}
    </ul>
  )
}
